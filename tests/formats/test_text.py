#!/usr/bin/env python3
"""The report for a terminal, read as a terminal does: cell by cell."""
import re
import unicodedata
import unittest

from fixture import report


def width(line):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


def lines(fixture, *options):
    return report(fixture, "text", *options).decode("utf-8").splitlines()


class Text(unittest.TestCase):
    def test_no_line_is_wider_than_the_terminal(self):
        for columns in (40, 57, 80, 200):
            for line in lines("bridge", str(columns)) + lines("hostile", str(columns)):
                self.assertLessEqual(width(line), columns, line)

    def test_columns_stand_straight_under_one_another(self):
        places = [{width(line[:m.start()]) for m in re.finditer("│", line)} for line in lines("bridge", "90")]
        self.assertEqual({frozenset(p) for p in places if p}, {frozenset({29, 60}), frozenset({44})})

    def test_a_narrow_terminal_has_readings_below_one_another(self):
        self.assertNotIn("│", "".join(lines("bridge", "40")))
        self.assertIn("江声新闻", lines("bridge", "40"))

    def test_what_is_missing_and_what_differs_is_marked_by_signs(self):
        text = "".join(line.replace(" ", "") for line in lines("bridge", "200"))
        self.assertIn("大桥必须关闭{-，但我們會盡快重開-}。", text)
        self.assertIn("{~四人~}", text)
        self.assertNotIn("{~橋~}", text)

    def test_a_quotation_cut_before_a_turn_is_flagged(self):
        self.assertTrue(any("! cut before a turn" in line for line in lines("bridge")))

    def test_who_lacks_a_statement_is_said(self):
        self.assertIn("not in: Harbour Post", lines("bridge"))

    def test_no_line_begins_with_a_mark_that_must_not(self):
        for columns in range(40, 90, 7):
            for line in lines("bridge", str(columns)):
                for cell in line.split("│"):
                    self.assertNotIn(cell.strip()[:1] or "x", "，。」”！？、")

    def test_colours_come_only_when_asked_for(self):
        self.assertNotIn("\033", "".join(lines("bridge")))
        coloured = "".join(lines("bridge", "colour"))
        self.assertEqual(set(re.findall("\033[^m]*m", coloured)),
                         {"\033[m", "\033[1m", "\033[2m", "\033[31m", "\033[32m", "\033[33m"})
        self.assertEqual(re.sub("\033[^m]*m", "", coloured), "".join(lines("bridge")))

    def test_no_line_ends_in_a_colour(self):
        for line in lines("bridge", "colour"):
            self.assertTrue(not re.findall("\033[^m]*m", line) or re.findall("\033[^m]*m", line)[-1] == "\033[m", line)

    def test_nothing_of_an_article_steers_the_terminal(self):
        text = "".join(lines("hostile"))
        self.assertFalse([c for c in text if unicodedata.category(c) == "Cc" or c in "\u202a\u202b\u202c\u202d\u202e"])


if __name__ == "__main__":
    unittest.main()
