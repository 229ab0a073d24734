#!/usr/bin/env python3
"""Who is quoted: the three forms of `duizhao sources`, read by Python's own readers."""
import csv
import io
import json
import unittest

from fixture import report


def sources(fixture, form):
    return report(fixture, "sources", form).decode("utf-8")


class Sources(unittest.TestCase):
    def test_named_speakers_come_first_vague_ones_last(self):
        got = [(s["speaker"], s["vague"]) for s in json.loads(sources("bridge", "json"))["sources"]]
        self.assertEqual(got, [("陳海晴", False), ("Chen Haiqing", False), ("消息人士", True)])

    def test_a_speaker_is_one_in_both_scripts(self):
        mayor = json.loads(sources("bridge", "json"))["sources"][0]
        self.assertEqual([(o["outlet"], o["named"], o["words"]) for o in mayor["outlets"]],
                         [("晨鐘報", "陳海晴", 14), ("江声新闻", "陈海晴", 6)])

    def test_a_share_counts_quotations_and_their_words(self):
        speakers = json.loads(sources("bridge", "json"))["sources"]
        vague = next(s for s in speakers if s["vague"])
        self.assertEqual(vague["outlets"], [{"outlet": "晨鐘報", "named": "消息人士", "vague": True, "quotations": 1,
                                             "words": 5, "reported": 0}])

    def test_csv_and_json_say_the_same(self):
        rows = list(csv.DictReader(io.StringIO(sources("bridge", "csv"), newline=""), strict=True))
        records = [(s["speaker"], o["outlet"], str(o["words"]))
                   for s in json.loads(sources("bridge", "json"))["sources"] for o in s["outlets"]]
        self.assertEqual([(r["speaker"], r["outlet"], r["words"]) for r in rows], records)

    def test_the_table_has_a_line_for_each_speaker_and_outlet(self):
        lines = sources("bridge", "table").splitlines()
        self.assertEqual(len(lines), 5)
        self.assertTrue(lines[4].endswith("  vague"))

    def test_names_steer_no_terminal_and_begin_no_formula(self):
        self.assertNotIn("\u202e", sources("hostile", "table"))
        self.assertNotIn("\033", sources("hostile", "table"))
        for row in csv.reader(io.StringIO(sources("hostile", "csv"), newline="")):
            self.assertFalse([cell for cell in row if cell[:1] in tuple("=+-@")])


if __name__ == "__main__":
    unittest.main()
