#!/usr/bin/env python3
"""The Markdown report, read by md4c (GitHub's dialect) and then as XML."""
import os
import subprocess
import unicodedata
import unittest
import xml.etree.ElementTree as ET

from fixture import report


def tree(fixture):
    done = subprocess.run([os.environ["MARKDOWN_TO_XHTML"]], input=report(fixture, "markdown"), check=True,
                          stdout=subprocess.PIPE)
    return ET.fromstring(done.stdout.decode("utf-8"))


def words(element):
    return "".join(element.itertext())


class Markdown(unittest.TestCase):
    def test_headings_follow_the_order_of_the_report(self):
        got = [words(h) for h in tree("bridge").iter() if h.tag in ("h1", "h2", "h3")]
        self.assertEqual(got, ["Side by side", "e1 臨江大橋因強風關閉", "What was left out or cut", "Utterances",
                               "Statements", "Numbers that differ", "Only in 晨鐘報", "Only in 江声新闻",
                               "Only in Harbour Post", "Who is quoted"])

    def test_an_utterance_has_a_row_for_each_passage(self):
        table = tree("bridge").findall("table")[2]
        rows = [[words(cell) for cell in row] for row in table.iter("tr")]
        self.assertEqual(rows[0], ["Outlet", "Speaker", "Reporting verb", "Stance", "Text"])
        self.assertEqual(rows[2], ["江声新闻", "陈海晴", "声称", "doubting", "大桥必须关闭{-，但我們會盡快重開-}。"])
        self.assertEqual(rows[4], ["Harbour Post ◌", "", "", "", "She promised to reopen it soon."])

    def test_articles_are_as_long_as_in_the_other_formats(self):
        rows = [[words(cell) for cell in row] for row in tree("bridge").findall("table")[0].iter("tr")]
        got = [(row[0], row[2].split()) for row in rows[1:]]
        told = report("bridge", "text").decode("utf-8")
        for outlet, (number, unit) in got:
            self.assertIn(f"{outlet}: {number} {unit}, ", told)

    def test_titles_link_to_their_pages(self):
        links = {words(a): a.get("href") for a in tree("bridge").iter("a")}
        self.assertEqual(links, {"臨江大橋因強風關閉": "https://morning.example/bridge",
                                 "Linjiang bridge shut": "https://harbour.example/news?id=7"})

    def test_every_row_of_a_table_is_complete(self):
        for fixture in ("bridge", "hostile"):
            for table in tree(fixture).iter("table"):
                widths = {len(row) for row in table.iter("tr")}
                self.assertEqual(len(widths), 1, ET.tostring(table, encoding="unicode"))

    def test_no_text_of_an_article_becomes_markup(self):
        body = tree("hostile")
        known = {"body", "h1", "h2", "h3", "h4", "p", "table", "thead", "tbody", "tr", "th", "td", "ul", "li", "a", "hr"}
        self.assertLessEqual({e.tag for e in body.iter()}, known)
        self.assertEqual([a.get("href") for a in body.iter("a")], ["https://b.example/%22%3E%3Cscript%3E%7C%29"])
        self.assertIn("| **bold** [x](javascript:alert(1))", words(body))
        self.assertIn("`code` &amp; <img src=x onerror=alert(1)>", words(body))

    def test_no_control_character_is_left(self):
        for c in report("hostile", "markdown").decode("utf-8"):
            self.assertFalse(c != "\n" and unicodedata.category(c) == "Cc" or c == "\u202e", repr(c))


if __name__ == "__main__":
    unittest.main()
