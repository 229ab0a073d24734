#!/usr/bin/env python3
"""The report of the examples, worked by hand: every switch, link, key and mode; and axe-core where it can be had."""
import functools
import http.server
import os
import pathlib
import shutil
import subprocess
import tempfile
import threading
import unittest

import page
from page import Browsing, Page, SOURCE, report

ARTICLES = os.path.join(SOURCE, "examples", "articles")
CONFIG = os.path.join(SOURCE, "examples", "duizhao.yaml")


def examples(out, *options):
    return report(out, "--config", CONFIG, *options, ARTICLES)


def axe_source():
    """axe-core, from $DZ_AXE or npm's registry; None where neither can be had."""
    given = os.environ.get("DZ_AXE")
    if given:
        return pathlib.Path(given).read_text(encoding="utf-8")
    cache = os.path.join(os.environ.get("XDG_CACHE_HOME", os.path.expanduser("~/.cache")), "duizhao-axe")
    path = os.path.join(cache, "package", "axe.min.js")
    if not os.path.exists(path) and shutil.which("npm"):
        os.makedirs(cache, exist_ok=True)
        packed = subprocess.run(["npm", "pack", "--silent", "axe-core@4.10.2"], cwd=cache, capture_output=True, text=True)
        if packed.returncode == 0:
            subprocess.run(["tar", "xzf", packed.stdout.strip().split()[-1]], cwd=cache, check=True)
    return pathlib.Path(path).read_text(encoding="utf-8") if os.path.exists(path) else None


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


def eight_outlets(folder):
    """Eight invented outlets on one storm; six of them have the mayor's words."""
    articles = os.path.join(folder, "eight")
    os.makedirs(articles, exist_ok=True)
    for i in range(8):
        quotation = "镇长孟秋河表示：“堤坝还能撑一夜，但所有人今晚必须离开河岸。”\n\n" if i < 6 else ""
        pathlib.Path(articles, f"{i}.md").write_text(
            f"---\ntitle: 沙溪镇暴雨 河水漫过第{i + 1}号闸\nauthor: 第{i + 1}日报\ndate: 2026-04-0{i % 3 + 1}\n---\n\n"
            f"沙溪镇周三遭遇暴雨，河水漫过堤坝，约{300 + i}名居民转移到中学体育馆。\n\n{quotation}"
            f"第{i + 1}日报记者看到，桥头的第{i + 1}家店铺已经用沙袋封门。\n", encoding="utf-8")
    return articles


class TheReport(Browsing):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        examples(cls.path("report.html"))

    def setUp(self):
        self.page.open(self.path("report.html"))

    def rows(self):
        return self.page.run("return [...document.querySelectorAll('.current .side tbody tr')].filter(e => !e.hidden && getComputedStyle(e).display != 'none').length")

    def test_sections_stand_in_the_order_of_a_readers_questions(self):
        names = self.page.run("return [...document.querySelectorAll('.current > section')].map(e => e.className)")
        self.assertEqual(names, ["overview", "ledger", "only", "sources", "rows", "wording", "texts"])

    def test_several_events_show_one_at_a_time_and_the_contents_switch(self):
        links = self.page.all(".contents > ul a")
        self.assertGreater(len(links), 1)
        links[1].click()
        shown = self.page.run("return [...document.querySelectorAll('article.event')].filter(e => e.offsetHeight > 0).map(e => e.id)")
        self.assertEqual(len(shown), 1)
        self.assertEqual(links[1].get_attribute("aria-current"), "true")

    def test_every_link_inside_the_page_has_its_place(self):
        dead = self.page.run("return [...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.hash.slice(1)).filter(id => !document.getElementById(id))")
        self.assertEqual(dead, [])

    def test_ids_stand_once(self):
        ids = self.page.run("return [...document.querySelectorAll('[id]')].map(e => e.id)")
        self.assertEqual(len(ids), len(set(ids)))

    def test_a_ledger_cell_leads_to_the_cell_side_by_side(self):
        link = self.page.one(".current .ledger-table td[data-s='quoted'] a")
        target = link.get_attribute("href").split("#")[1]
        link.click()
        self.assertEqual(self.page.run("return document.activeElement.id"), target)
        self.assertIn("at=" + target, self.page.driver.current_url)

    def test_where_something_is_alike_its_words_stand_side_by_side(self):
        cells = self.page.run("""
            return [...document.querySelectorAll(".ledger-table td[data-s='alike'] a")]
                .map(a => document.getElementById(a.hash.slice(1))).map(cell => cell.querySelector('.t')?.textContent ?? '');""")
        self.assertGreater(len(cells), 5)
        self.assertNotIn("", cells)

    def test_a_row_that_shares_its_words_with_another_follows_it(self):
        above = self.page.run("""
            return [...document.querySelectorAll('.side .joined')].map(row => {
                const to = row.querySelector('th .share a').hash.slice(1);
                let first = row;
                while (first.classList.contains('joined')) first = first.previousElementSibling;
                return first.id === to;
            });""")
        self.assertEqual(set(above), {True})

    def test_an_absent_cell_leads_to_the_nearest_passage_in_the_full_text(self):
        link = self.page.one(".current .ledger-table td[data-s='nearest'] a")
        article, offset = link.get_attribute("data-to").split("-")
        self.page.run("arguments[0].scrollIntoView({block: 'center'})", link)
        link.click()
        place = self.page.run("const e = document.activeElement; return [e.closest('.text').id, !e.closest('.text').hidden]")
        self.assertEqual(place, ["t" + article, True])

    def test_what_is_cut_or_paraphrased_stands_out_and_what_is_absent_lies_back(self):
        look = self.page.run("""
            const of = name => document.querySelector(`.current .ledger-table td[data-s=${name}]`);
            const sign = name => getComputedStyle(of(name).querySelector('.sign')).color;
            const ground = name => getComputedStyle(of(name)).backgroundColor;
            return [sign('quoted') !== sign('partly'), sign('partly') === sign('paraphrased'), ground('quoted') === ground('partly'),
                    ground('quoted') !== ground('nearest'), ground('nearest') === ground('alike')];""")
        self.assertEqual(look, [True] * 5)

    def test_the_ledger_can_be_sorted(self):
        self.page.one(".current [data-sort='absent']").click()
        absent = self.page.run("return [...document.querySelectorAll('.current .ledger-table tbody tr')].map(e => +e.dataset.absent)")
        self.assertEqual(absent, sorted(absent, reverse=True))
        self.page.one(".current [data-sort='cut']").click()
        cut = self.page.run("return [...document.querySelectorAll('.current .ledger-table tbody tr')].map(e => +e.dataset.cut)")
        self.assertEqual(cut, sorted(cut, reverse=True))
        self.page.one(".current [data-sort='order']").click()
        order = self.page.run("return [...document.querySelectorAll('.current .ledger-table tbody tr')].map(e => +e.dataset.order)")
        self.assertEqual(order, sorted(order))

    def test_quotations_only_hides_statements_and_the_fragment_brings_the_view_back(self):
        before = self.rows()
        self.page.one(".current .tools summary").click()
        self.page.one(".current [name=quotes]").click()
        after = self.rows()
        self.assertLess(after, before)
        address = self.page.driver.current_url
        self.assertIn("quotes=1", address)
        self.page.open(self.path("report.html"), address[address.index("#"):])
        self.assertEqual(self.rows(), after)
        self.assertEqual(self.page.one(".current .active").text, "1")

    def test_an_outlet_can_be_switched_off_and_reset_brings_it_back(self):
        visible = "return [...document.querySelectorAll('.current .side thead th[data-c]')].filter(e => !e.hidden).length"
        before = self.page.run(visible)
        self.page.one(".current .tools summary").click()
        self.page.one(".current [name=outlet][value='1']").click()
        self.assertEqual(self.page.run(visible), before - 1)
        self.page.one(".current .tools [type=reset]").click()
        self.assertEqual(self.page.run(visible), before)

    def test_the_base_itself_has_no_marks(self):
        self.page.run("dz.change({base: '0'})")
        marks = self.page.run("return document.querySelectorAll('.current .side td[data-c=\"0\"] mark[data-k]').length")
        self.assertEqual(marks, 0)
        self.assertIn("base", self.page.one(".current .side thead th[data-c='0']").get_attribute("class"))

    def test_against_a_base_a_gap_unfolds_the_words_of_the_base(self):
        gaps = """
            return [...document.querySelectorAll('.current .side tr:has(td[data-c="3"] [data-r]) .g[data-k] .missing > .t')].map(gap => {
                const base = gap.closest('tr').querySelector('td[data-c="3"]');
                return [gap.textContent, base.textContent.includes(gap.textContent), gap.dataset.d];
            });"""
        before = self.page.run(gaps)
        self.page.run("dz.change({base: '3'})")
        against = self.page.run(gaps)
        self.assertGreater(len(against), 2)
        self.assertEqual([gap for gap in against if not gap[1]], [])
        self.page.run("dz.change({base: ''})")
        self.assertEqual(self.page.run(gaps), before)

    def test_the_words_missing_here_unfold_by_key_and_are_not_copied(self):
        button = self.page.run("return [...document.querySelectorAll('.current .side .p .g[data-k] > button')].find(e => e.offsetHeight > 0)")
        missing = self.page.run("return arguments[0].nextElementSibling", button)
        self.assertFalse(missing.is_displayed())
        button.send_keys("\ue007")
        self.assertEqual(button.get_attribute("aria-expanded"), "true")
        self.assertTrue(missing.is_displayed())
        self.assertNotEqual(missing.text, "")
        copied = self.page.run("""
            const words = arguments[0].closest('.t[data-r]');
            getSelection().selectAllChildren(words);
            const data = new DataTransfer();
            words.dispatchEvent(new ClipboardEvent('copy', {clipboardData: data, bubbles: true, cancelable: true}));
            return data.getData('text/plain');""", button)
        self.assertNotIn(missing.text, copied)
        button.send_keys(" ")
        self.assertFalse(missing.is_displayed())

    def test_a_cell_that_quotes_folds_its_paraphrases(self):
        folded = self.page.run("""
            return [...document.querySelectorAll('.side td')].map(cell => ({
              open: cell.querySelectorAll(':scope > .p').length,
              quoted: cell.querySelectorAll(':scope > .p .who').length,
              paraphrases: [...cell.querySelectorAll(':scope > details.more .p')].map(p => p.querySelectorAll('.who').length)}));""")
        self.assertTrue(any(cell["paraphrases"] for cell in folded))
        for cell in folded:
            self.assertTrue(not cell["paraphrases"] or cell["open"] >= 1, cell)
            self.assertEqual(sum(cell["paraphrases"]), 0, cell)

    def test_as_many_columns_are_in_view_as_were_asked_for(self):
        self.page.run("dz.change({columns: '2'})")
        widths = self.page.run("const t = document.querySelector('.current .side'); return [t.offsetWidth, t.parentElement.clientWidth]")
        self.assertGreater(widths[0], widths[1])
        self.page.run("document.querySelector('.current .scroll:has(> .side)').scrollLeft = 400")
        left = self.page.run("return document.querySelector('.current .side tbody th').getBoundingClientRect().left - document.querySelector('.current .scroll:has(> .side)').getBoundingClientRect().left")
        self.assertAlmostEqual(left, 0, delta=1)

    def test_search_counts_its_rows_and_finds_nothing_politely(self):
        field = self.page.one(".current .search input")
        field.send_keys("雷")
        self.assertGreater(self.rows(), 0)
        self.assertRegex(self.page.one(".current .found").text, r"^\d+ of \d+ rows$")
        field.send_keys("zzz")
        self.assertEqual(self.rows(), 0)
        self.assertEqual(self.page.one(".current .found").text, "Nothing found")

    def test_a_matched_passage_brings_its_counterpart_into_view(self):
        link = self.page.one(".current .pane a.l")
        self.page.run("arguments[0].scrollIntoView({block: 'center'})", link)
        link.click()
        hits = self.page.run("return [...document.querySelectorAll('.current .pane')].map(p => p.querySelectorAll('.hit').length)")
        self.assertTrue(all(count > 0 for count in hits[:2]), hits)

    def test_texts_beside_each_other_can_be_counted_and_chosen(self):
        shown = "return [...document.querySelectorAll('.current .pane .text')].filter(e => !e.hidden).map(e => e.id.slice(1))"
        self.assertEqual(len(self.page.run(shown)), 2)
        for n in ("3", "1"):
            self.page.run("const s = document.querySelector('.current .counter select'); s.value = arguments[0]; s.dispatchEvent(new Event('change'))", n)
            self.assertEqual(len(self.page.run(shown)), int(n))
        other = self.page.run("return document.querySelectorAll('.current .pane select option')[2].value")
        self.page.run("const s = document.querySelector('.current .pane select'); s.value = arguments[0]; s.dispatchEvent(new Event('change'))", other)
        self.assertEqual(self.page.run(shown), [other])

    def test_n_and_p_walk_through_the_passages_only_inside_a_text(self):
        self.page.run("document.querySelector('.current .pane-body').focus()")
        self.page.driver.switch_to.active_element.send_keys("n")
        first = self.page.run("return document.activeElement.dataset.m")
        self.assertTrue(first)
        self.page.driver.switch_to.active_element.send_keys("n")
        self.page.driver.switch_to.active_element.send_keys("p")
        self.assertEqual(self.page.run("return document.activeElement.dataset.m"), first)

    def test_escape_closes_the_view_panel(self):
        self.page.one(".current .tools summary").click()
        self.page.one(".current [name=quotes]").send_keys("\ue00c")
        self.assertIsNone(self.page.one(".current .tools").get_attribute("open"))

    def test_copying_a_cell_gives_what_was_printed(self):
        copied, printed = self.page.run("""
            const words = document.querySelector('.current .side td .t[data-r]');
            const cell = words.closest('td');
            getSelection().selectAllChildren(cell);
            const data = new DataTransfer();
            cell.dispatchEvent(new ClipboardEvent('copy', {clipboardData: data, bubbles: true, cancelable: true}));
            const clone = words.cloneNode(true);
            clone.querySelectorAll('.x').forEach(e => e.remove());
            return [data.getData('text/plain').split('\\n')[0], clone.textContent];""")
        self.assertEqual(copied, printed)

    def test_the_words_can_be_shown_in_another_script_and_are_copied_as_printed(self):
        if self.page.run("return Object.keys(dz.data.forms).length") == 0:
            self.skipTest("the articles have no other forms")
        hant = ".current .text:lang(zh-Hant) .t"
        before = self.page.run("return document.querySelector(arguments[0]).textContent", hant)
        self.page.one(".current .tools summary").click()
        self.page.one(".current .display input[value=hans]").click()
        after = self.page.run("return document.querySelector('.current .text[lang^=zh-Hant] .t').textContent")
        self.assertNotEqual(before, after)
        self.assertEqual(len(before), len(after))
        copied = self.page.run("""
            const words = document.querySelector('.current .text[lang^=zh-Hant] .t');
            getSelection().selectAllChildren(words);
            const data = new DataTransfer();
            words.dispatchEvent(new ClipboardEvent('copy', {clipboardData: data, bubbles: true, cancelable: true}));
            return data.getData('text/plain');""")
        self.assertEqual(copied, before)
        self.page.one(".current .display input[value='']").click()
        self.assertEqual(self.page.run("return document.querySelector('.current .text[lang^=zh-Hant] .t').textContent"), before)

    def test_headlines_are_shown_in_another_script_too(self):
        title = ".current .text:lang(zh-Hant) .headline .t"
        before = self.page.run("return document.querySelector(arguments[0]).textContent", title)
        self.page.run("dz.change({show: 'hans'})")
        after = self.page.run("return document.querySelector('.current .text[lang^=zh-Hant] .headline .t').textContent")
        self.page.run("dz.change({show: ''})")
        self.assertNotEqual(before, after)
        self.assertEqual(len(before), len(after))
        self.assertEqual(self.page.run("return document.querySelector(arguments[0]).textContent", title), before)

    def test_nothing_scrolls_sideways_but_tables(self):
        self.assertLessEqual(self.page.run("return document.documentElement.scrollWidth - innerWidth"), 0)


class TheFolder(Browsing):
    def test_the_index_lists_the_events_finds_them_and_leads_to_their_pages(self):
        folder = self.path("pages")
        examples(folder + "/")
        self.page.open(os.path.join(folder, "index.html"))
        items = "return [...document.querySelectorAll('.contents li')].filter(e => !e.hidden).length"
        everything = self.page.run(items)
        self.assertGreater(everything, 1)
        field = self.page.one(".contents .search input")
        field.send_keys("电缆")
        self.assertEqual(self.page.run(items), 1)
        self.page.run("[...document.querySelectorAll('.contents li')].find(e => !e.hidden).querySelector('a').click()")
        self.assertEqual(len(self.page.all("article.event")), 1)
        self.assertGreater(len(self.page.all(".side tbody tr")), 1)
        self.page.one(".masthead h1 a").click()
        self.assertEqual(self.page.run(items), everything)


class WithManyOutlets(Browsing):
    def setUp(self):
        self.page.open(report(self.path("report.html"), "--event=one", eight_outlets(self.path(""))))

    def test_a_row_shows_who_has_it_and_names_who_has_not(self):
        row = self.page.run("""
            const row = document.querySelector('.side tbody tr');
            return {shown: [...row.querySelectorAll('td')].filter(e => e.offsetHeight > 0).length,
                    lacking: row.querySelectorAll('.lacking [data-c]').length};""")
        self.assertEqual(row, {"shown": 6, "lacking": 2})
        self.assertLessEqual(self.page.run("const e = document.querySelector('.scroll:has(> .side)'); return e.scrollWidth - e.clientWidth"), 0)

    def test_columns_stand_beside_each_other_when_asked_for(self):
        self.page.run("dz.change({columns: '3'})")
        self.assertTrue(self.page.one(".side thead").is_displayed())
        self.assertGreater(self.page.run("const e = document.querySelector('.scroll:has(> .side)'); return e.scrollWidth - e.clientWidth"), 0)

    def test_the_ledger_fits_and_its_signs_have_words(self):
        self.assertLessEqual(self.page.run("const e = document.querySelector('.scroll:has(> .ledger-table)'); return e.scrollWidth - e.clientWidth"), 0)
        words = self.page.run("return [...document.querySelectorAll('.ledger-table tbody tr:first-child td .w')].map(e => e.textContent)")
        self.assertEqual(len(words), 8)
        self.assertNotIn("", words)


class OnATelephone(Browsing):
    width = 390

    def test_tables_laid_out_as_blocks_stay_tables_for_screen_readers(self):
        self.page.open(examples(self.path("report.html")))
        roles = self.page.run("""
            const row = document.querySelector('.current .side tbody tr');
            return [row.closest('table'), row, row.cells[0], row.cells[1]].map(e => e.getAttribute('role'));""")
        self.assertEqual(roles, ["table", "row", "rowheader", "cell"])

    def test_outlets_are_tabs_and_nothing_scrolls_sideways(self):
        self.page.open(examples(self.path("report.html")))
        self.assertLessEqual(self.page.run("return document.documentElement.scrollWidth - innerWidth"), 0)
        tab = self.page.one(".current .tabs button[data-tab='1']")
        self.page.run("arguments[0].scrollIntoView({block: 'center'})", tab)
        tab.click()
        shown = self.page.run("return [...new Set([...document.querySelectorAll('.current .side td')].filter(e => e.offsetHeight > 0).map(e => e.dataset.c))]")
        self.assertEqual(shown, ["1"])

    def test_the_section_with_the_focus_is_in_view(self):
        self.page.open(examples(self.path("report.html")))
        self.page.run("document.querySelector('.current .bar-top nav a').focus()")
        for _ in range(6):
            self.page.driver.switch_to.active_element.send_keys("\ue004")
            out = self.page.run("""
                const link = document.activeElement.getBoundingClientRect();
                const nav = document.activeElement.closest('nav').getBoundingClientRect();
                return [document.activeElement.textContent, Math.max(nav.left - link.left, link.right - nav.right)];""")
            self.assertLess(out[1], 1, out[0])

    def test_rows_of_many_outlets_scroll_with_the_page(self):
        self.page.open(report(self.path("eight.html"), eight_outlets(self.path(""))))
        self.assertEqual(self.page.run("""
            const frame = document.querySelector('.scroll:has(> .side)');
            frame.scrollIntoView();
            return [getComputedStyle(frame).overflow, frame.clientHeight >= frame.querySelector('table').offsetHeight];"""),
            ["visible", True])

    def test_who_is_quoted_is_all_in_view_and_says_by_which_outlet(self):
        self.page.open(examples(self.path("report.html")))
        cells = self.page.run("""
            return [...document.querySelectorAll('.current .names td')].filter(e => e.offsetHeight > 0).map(e => [
                e.closest('table').tHead.rows[0].cells[e.cellIndex].textContent, e.textContent, e.getBoundingClientRect().right]);""")
        self.assertGreater(len(cells), 10)
        for outlet, text, right in cells:
            self.assertTrue(text.startswith(outlet) and len(text) > len(outlet), text)
            self.assertLessEqual(right, 390)
        self.assertEqual(self.page.run("""
            return [...document.querySelectorAll('.current .names td a')].filter(e => e.getClientRects().length === 0
                && !e.closest('details:not([open])')).length"""), 0)


class SourceLinks(Browsing):
    """In pages that a server gives: a browser follows fragments to the words there, or stays where it is."""
    PAGES = {
        "zh": "渡轮管理局昨天公布，三条航线由下星期一起恢复通航，码头的维修工程则要到下月底方可完成，乘客须预留更多时间候船。"
              "管理局又说，天气恶劣时班次会随时取消而不会另行通知。",
        "en": "The ferry authority announced yesterday that three lines would reopen from next Monday, while repairs to the "
              "pier would last until the end of next month. Sailings may be cancelled in bad weather, it said.",
        "hant": "渡輪管理局昨日公布，三條航線由下周一起恢復通航，碼頭的維修工程則要到下月底才可完成，乘客須預留更多時間候船。"
                "管理局又說，天氣惡劣時班次會隨時取消而不會另行通知。"}

    def test_each_leads_to_the_words_in_the_page(self):
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=self.path("")))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        files = []
        for name, text in self.PAGES.items():
            files.append(self.path(f"{name}.html"))
            pathlib.Path(files[-1]).write_text(
                f'<!DOCTYPE html><meta charset="utf-8"><title>{text[:12]}</title>'
                f'<link rel="canonical" href="http://127.0.0.1:{server.server_port}/{name}.html">'
                f'<body><article style="margin: 4000px 0"><p>{text}</p></article>', encoding="utf-8")
        self.page.open(report(self.path("links.html"), "--event", "one", *files))
        links = self.page.run("return [...new Set([...document.querySelectorAll('.links a[href*=\"text=\"]')].map(a => a.href))]")
        self.assertGreaterEqual(len(links), 4)
        self.assertTrue([link for link in links if "," in link.split("text=")[1]])
        reader = Page()
        self.addCleanup(reader.close)
        for link in links:
            reader.driver.get("about:blank")
            reader.driver.get(link)
            reader.wait("setTimeout(arguments[arguments.length - 1], 300)")
            self.assertGreater(reader.run("return scrollY"), 1000, link)


class InClass(Browsing):
    def setUp(self):
        self.page.open(examples(self.path("class.html"), "--classroom"))

    def test_names_are_hidden_until_revealed_and_hidden_again(self):
        heads = "return [...document.querySelectorAll('.current .side thead .o')].map(e => e.textContent)"
        self.assertEqual(self.page.run(heads)[:2], ["Outlet A", "Outlet B"])
        self.page.one(".reveal").click()
        self.assertEqual(self.page.run(heads), ["南洋广播电台", "环海社", "Meridian", "海港新聞", "玉山時報"])
        self.page.one(".reveal").click()
        self.assertEqual(self.page.run(heads)[0], "Outlet A")

    def test_a_name_in_a_text_is_black_and_comes_back_in_any_script(self):
        text = "return document.querySelector('.current .texts').textContent"
        self.assertIn("█", self.page.run(text))
        self.page.one(".reveal").click()
        self.assertNotIn("█", self.page.run(text))
        self.assertIn("环海社临湾3月2日", self.page.run(text))
        self.page.run("dz.change({show: 'hant'})")
        self.assertNotIn("█", self.page.run(text))
        self.page.one(".reveal").click()
        self.assertIn("███臨灣3月2日", self.page.run(text))

    def test_on_paper_the_texts_stand_in_order_and_there_are_lines_to_write_on(self):
        self.page.run("dz.change({panes: ['5', '2']}); dz.change({panes: ['2', '1']}); dz.change({panes: []})")
        self.page.cdp("Emulation.setEmulatedMedia", {"media": "print"})
        self.addCleanup(self.page.cdp, "Emulation.setEmulatedMedia", {"media": ""})
        texts = self.page.run("return [...document.querySelectorAll('.current .text h4')].map(e => e.textContent)")
        self.assertEqual(texts, [f"Outlet {letter}" for letter in "ABCDDE"])
        lines = self.page.run("return ['::before', '::after'].map(one => getComputedStyle(document.querySelector("
                              "'.current .lines'), one).borderBottomWidth)")
        self.assertEqual(lines, ["1px", "1px"])

    def test_the_texts_for_a_class_do_not_tell_on_paper_what_stands_in_one_outlet_only(self):
        lines = "return ['.l', '.u'].map(one => getComputedStyle(document.querySelector(`.current .texts ${one}`)).textDecorationLine)"
        self.assertEqual(self.page.run(lines), ["underline", "underline"])
        self.page.run("document.documentElement.dataset.print = 'texts'")
        self.page.cdp("Emulation.setEmulatedMedia", {"media": "print"})
        self.addCleanup(self.page.cdp, "Emulation.setEmulatedMedia", {"media": ""})
        self.assertEqual(self.page.run(lines), ["none", "none"])


class WithoutScript(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = self.temporary.name

    def tearDown(self):
        self.temporary.cleanup()

    def test_the_tables_stand_in_the_markup(self):
        source = pathlib.Path(examples(os.path.join(self.folder, "report.html"))).read_text(encoding="utf-8")
        self.assertNotIn("style=", source.split("<body>")[1].split("<script")[0])
        browser = Page(script=False)
        try:
            browser.open(os.path.join(self.folder, "report.html"))
            self.assertGreater(len(browser.all(".side tbody tr")), 4)
            self.assertFalse(browser.one(".tools").is_displayed())
            self.assertTrue(browser.one(".text p.t").is_displayed())
        finally:
            browser.close()



class Accessibility(unittest.TestCase):
    maxDiff = None

    def test_axe_finds_nothing(self):
        axe = axe_source()
        if axe is None:
            self.skipTest("axe-core cannot be had: no npm, or no registry; set DZ_AXE to axe.min.js")
        with tempfile.TemporaryDirectory() as folder:
            for width, dark, options in ((1440, False, []), (1024, True, ["--lang", "zh-Hant"]), (390, False, ["--classroom", "--lang", "zh-Hans"]), (1024, False, ["--answers"])):
                with self.subTest(width=width, dark=dark, options=options):
                    path = examples(os.path.join(folder, "report.html"), *options)
                    self.check(axe, path, width, dark)
            with self.subTest("eight outlets"):
                self.check(axe, report(os.path.join(folder, "eight.html"), "--event=one", eight_outlets(folder)), 1440, False)

    def check(self, axe, path, width, dark):
        browser = Page(width, dark=dark)
        try:
            browser.open(path)
            browser.run("for (const d of document.querySelectorAll('.current details:not(.tools), footer details')) d.open = true")
            # A section that is not laid out yet has a guessed height, and axe takes what stands in it to lie over the next.
            browser.run("for (const section of document.querySelectorAll('section')) section.style.contentVisibility = 'visible'")
            browser.run(axe)
            found = browser.wait("""
                const done = arguments[arguments.length - 1];
                axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                   .then(result => done(result.violations.map(v => [v.id, v.help, v.nodes.length,
                                         v.nodes.slice(0, 3).map(n => n.html.slice(0, 200) + ' | ' + n.failureSummary)])));""")
            self.assertEqual(found, [])
        finally:
            browser.close()


if __name__ == "__main__":
    page.main()
