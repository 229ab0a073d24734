#!/usr/bin/env python3
"""Hostile articles: whatever stands in them, nothing runs, nothing is asked for, the page stays whole."""
import os
import pathlib
import tempfile
import unittest

import page
from page import Browsing, Page, report

BIDI = "\u202e\u2066\u202a"
PAYLOADS = [
    "<script>window.hit=1</script>",
    "</script><script>window.hit=1</script>",
    "<!--<script>window.hit=1",
    "]]><script>window.hit=1</script>",
    "<img src=x onerror=\"window.hit=1\">",
    "<svg onload=\"window.hit=1\"></svg>",
    "\"><svg/onload=window.hit=1>",
    "' onmouseover='window.hit=1' autofocus onfocus='window.hit=1",
    "</title><script>window.hit=1</script>",
    "</style><script>window.hit=1</script>",
    "</textarea></noscript><iframe src=javascript:parent.hit=1></iframe>",
    "<a href=\"javascript:window.hit=1\">x</a>",
    "<base href=\"https://evil.example/\">",
    "<meta http-equiv=refresh content=\"0;url=https://evil.example/\">",
    "<link rel=stylesheet href=https://evil.example/a.css>",
    "<form action=https://evil.example/><button>x</button></form>",
    "{{constructor.constructor('window.hit=1')()}}",
    "${window.hit=1}",
    "&lt;script&gt;window.hit=1&lt;/script&gt;",
    "&#x3c;script&#x3e;window.hit=1&#x3c;/script&#x3e;",
    "\\u003cscript\\u003ewindow.hit=1\\u003c/script\\u003e",
    BIDI + "gnp.exe",
    "=HYPERLINK(\"https://evil.example\",\"x\")",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\x1b[31mred\x1b[0m\x1b]0;title\x07",
    "\ufeff\ufffe\u0000\u0008\u007f\u0085\u2028\u2029",
    "長" * 33_000,
    "W" * 100_000,
    "𠮷" * 500 + "e\u0301" * 500,
    "{0}{1}{2} %s %n %d",
]
TEXT = "渡輪公司發言人說：「今早的大霧令能見度很低，船長已按程序減速，{}調查會在三十日內完成。」碼頭在下午重開，共有12人受傷。"


def article(payload, number):
    """A text article with the payload in its title, outlet, author, address, a quotation, and a paragraph."""
    quoted = payload.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
    if any(ord(c) < 32 for c in payload) or len(payload) > 60_000:
        quoted = "plain"
    addresses = ["javascript:window.hit=1", "data:text/html,<script>parent.hit=1</script>",
                 "https://news.example/\"onclick=\"window.hit=1", "HTTPS://news.example/a#x<y>&z"]
    return (f'---\ntitle: "{number} {quoted}"\ndate: "2026-03-02"\nauthor: "{quoted[:200]}"\n'
            f'outlet: "O{number} {quoted[:200]}"\nurl: "{addresses[number % 4].replace(chr(34), chr(92) + chr(34))}"\n---\n\n'
            + TEXT.format(payload) + "\n\n" + payload + "說：「船已停航，明日再通知。」\n")


class Hostile(Browsing):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        inputs = cls.path("in")
        os.mkdir(inputs)
        for number, payload in enumerate(PAYLOADS):
            name = os.path.join(inputs, f"{number:02}.{'md' if number % 2 else 'txt'}")
            with open(name, "w", encoding="utf-8", errors="surrogatepass", newline="") as out:
                out.write(article(payload, number))
        with open(os.path.join(inputs, "<svg onload=window.hit=1>.md"), "w", encoding="utf-8") as out:
            out.write(article("plain", 99))
        cls.inputs = inputs
        report(cls.path("one.html"), "--event=one", inputs)
        report(cls.path("class.html"), "--event=one", "--classroom", "--lang", "zh-Hant", inputs)
        report(cls.path("pages") + "/", inputs)

    def check(self, path):
        self.page.open(path)
        self.assertIsNone(self.page.run("return window.hit ?? null"), path)
        foreign = self.page.run("""
            return [...document.querySelectorAll('iframe, img, object, embed, base, meta[http-equiv=refresh], link:not([rel=icon]), svg [onload], [onload], [onerror], [onclick], [onfocus], [onmouseover]')]
                   .map(e => e.outerHTML.slice(0, 200))""")
        self.assertEqual(foreign, [])
        schemes = self.page.run("return [...new Set([...document.querySelectorAll('a')].map(a => a.protocol))]")
        self.assertLessEqual(set(schemes), {"file:", "https:", "http:"})

    def test_one_page_with_all_of_them(self):
        self.check(self.path("one.html"))
        self.assertGreater(len(self.page.all(".side thead th")), 20)
        self.assertLessEqual(self.page.run("return document.documentElement.scrollWidth - innerWidth"), 0)

    def test_every_switch_still_works_and_nothing_runs(self):
        self.page.open(self.path("one.html"))
        for change in ("{show: 'hans'}", "{show: 'hant'}", "{base: '3'}", "{hide: ['script', 'naming', 'punctuation']}",
                       "{q: '<script>'}", "{q: ''}", "{sort: 'absent'}", "{off: ['1', '2']}", "{columns: '3', quotes: '1'}"):
            self.page.run(f"dz.change({change})")
        self.assertIsNone(self.page.run("return window.hit ?? null"))

    def test_hostile_fragments_do_nothing(self):
        for fragment in ("#/show=<script>&base=x&off=..&panes=&at=%00", "#<img src=x onerror=window.hit=1>", "#/%ZZ", "#%E0%A4%A"):
            self.page.open(self.path("one.html"), fragment)
            self.assertIsNone(self.page.run("return window.hit ?? null"), fragment)

    def test_the_classroom_page(self):
        self.check(self.path("class.html"))
        self.page.one(".reveal").click()
        self.assertIsNone(self.page.run("return window.hit ?? null"))

    def test_the_folder_of_pages(self):
        names = sorted(os.listdir(self.path("pages")))
        self.assertIn("index.html", names)
        for name in names:
            if name.endswith(".html"):
                self.check(os.path.join(self.path("pages"), name))

    def test_no_control_of_direction_is_left(self):
        for name in ("one.html", "class.html"):
            text = pathlib.Path(self.path(name)).read_text(encoding="utf-8")
            found = [hex(point) for point in (*range(0x202a, 0x202f), *range(0x2066, 0x206a)) if chr(point) in text]
            self.assertEqual(found, [], name)


class TheWatch(unittest.TestCase):
    """Every other test here passes where the page is quiet: this one is not."""

    def test_what_a_page_logs_and_what_it_asks_for_is_noticed(self):
        browser = Page()
        self.addCleanup(browser.close)
        with tempfile.TemporaryDirectory() as folder:
            loud = pathlib.Path(folder, "loud.html")
            loud.write_text("<script>console.error('a word')</script><img src='http://127.0.0.1:9/picture.png'>")
            browser.open(loud)
        noise = browser.noise()
        self.assertTrue([line for line in noise if "a word" in line], noise)
        self.assertIn("http://127.0.0.1:9/picture.png", noise)


if __name__ == "__main__":
    page.main()
