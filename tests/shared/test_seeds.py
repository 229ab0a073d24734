#!/usr/bin/env python3
"""The five real articles of the first users (../shared/seeds): what was read, which are one event, who said the sentence
that two of them share. Exits with 77, skipped, where ../shared is absent.

usage: test_seeds.py DUIZHAO
"""
import json
import os
import subprocess
import sys
import unittest

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHARED = os.environ.get("DZ_SHARED", os.path.join(os.path.dirname(TOP), "shared"))
SEEDS = os.path.join(SHARED, "seeds")
DUIZHAO = sys.argv.pop(1) if len(sys.argv) > 1 else "duizhao"
DATES = {"000": "2021-03-23", "001": "2021-05-26", "002": "2021-03-23", "003": "2021-12-15", "004": "2021-06-29"}
OUTLETS = {"000": "HKCNews", "001": "自由亚洲电台", "002": "路透", "003": "自由亚洲电台", "004": "自由亚洲电台"}


class Seeds(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        paths = sorted(os.path.join(SEEDS, name) for name in os.listdir(SEEDS))
        done = subprocess.run([DUIZHAO, "report", "--format=json", *paths], check=True, stdout=subprocess.PIPE)
        cls.report = json.loads(done.stdout)
        cls.documents = {os.path.basename(d["path"])[:3]: d for d in cls.report["documents"]}
        cls.quotes = {q["id"]: q for q in cls.report["quotes"]}

    def test_none_is_skipped(self):
        self.assertEqual([d["skipped"] for d in self.report["documents"]], [None] * 5)

    def test_dates_and_outlets_are_right(self):
        self.assertEqual({k: d["published"][:10] for k, d in self.documents.items()}, DATES)
        self.assertEqual({k: d["outlet"] for k, d in self.documents.items()}, OUTLETS)

    def test_titles_are_those_of_the_headings(self):
        for key, document in self.documents.items():
            with open(os.path.join(SEEDS, os.path.basename(document["path"])), encoding="utf-8") as file:
                self.assertIn(document["title"].replace(" ", "").replace("\u3000", ""), file.read().replace(" ", "").replace("\u3000", ""), key)

    def test_the_two_reports_of_one_meeting_are_one_event(self):
        events = {k: d["event"] for k, d in self.documents.items()}
        self.assertEqual(events["000"], events["002"])
        self.assertEqual(len(set(events.values())), 4)

    def test_the_shared_sentence_is_matched_and_attributed(self):
        meeting = [m for m in self.report["matches"] if m["event"] == self.documents["000"]["event"]]
        shared = [[self.quotes[q] for q in m["quotes"]] for m in meeting
                  if any("一去不" in self.quotes[q]["text"] for q in m["quotes"])]
        self.assertEqual(len(shared), 1)
        self.assertEqual({q["document"] for q in shared[0]}, {self.documents["000"]["id"], self.documents["002"]["id"]})
        self.assertEqual({q["speaker"] for q in shared[0]}, {"王毅"})


if __name__ == "__main__":
    if not os.path.isdir(SEEDS):
        print(f"skipped: {SEEDS} is not there")
        sys.exit(77)
    unittest.main()
