#!/usr/bin/env python3
"""The CSV report, read by Python's csv module."""
import csv
import io
import unittest

from fixture import report


def rows(fixture, *options):
    return list(csv.DictReader(io.StringIO(report(fixture, "csv", *options).decode("utf-8-sig"), newline=""), strict=True))


class Csv(unittest.TestCase):
    def test_a_row_for_each_reading_of_each_match(self):
        got = [(r["match"], r["kind"], r["document"], r["quote"]) for r in rows("bridge")]
        self.assertEqual(got, [("m1", "utterance", "d1", "q1"), ("m1", "utterance", "d2", "q3"),
                               ("m1", "utterance", "d3", "q4"),
                               ("s1", "statement", "d1", ""), ("s1", "statement", "d2", "")])

    def test_a_row_says_who_said_it_and_how(self):
        row = rows("bridge")[1]
        self.assertEqual((row["outlet"], row["speaker"], row["cue"], row["stance"], row["flags"], row["text"]),
                         ("江声新闻", "陈海晴", "声称", "doubting", "cut-before-turn", "大桥必须关闭。"))
        self.assertEqual(int(row["end"]) - int(row["begin"]), len(row["text"]))

    def test_lines_end_as_rfc_4180_says(self):
        data = report("bridge", "csv")
        self.assertEqual(data.count(b"\r\n"), 6)
        self.assertEqual(data.count(b"\n"), 6)

    def test_the_byte_order_mark_comes_only_when_asked_for(self):
        self.assertTrue(report("bridge", "csv").startswith(b"kind,"))
        self.assertTrue(report("bridge", "csv", "bom").startswith(b"\xef\xbb\xbfkind,"))

    def test_no_cell_begins_a_formula(self):
        for row in rows("hostile"):
            self.assertEqual(len(row), 21)
            for cell in row.values():
                self.assertFalse(cell.lstrip()[:1] in tuple("=+-@＝＋－＠"), cell)
        self.assertEqual(rows("hostile")[0]["speaker"], "'@SUM(A1)")

    def test_no_control_character_is_left(self):
        text = report("hostile", "csv").decode("utf-8")
        self.assertFalse([c for c in text if (ord(c) < 32 and c not in "\r\n") or 0x7F <= ord(c) < 0xA0])


if __name__ == "__main__":
    unittest.main()
