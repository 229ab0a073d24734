#!/usr/bin/env python3
"""The JSON report, read by Python's json module."""
import json
import unittest

from fixture import report

CONTRACT = {
    "documents": "id path outlet title author published url language script event skipped",
    "events": "id label documents first last",
    "quotes": "id document kind text begin end paragraph speaker cue parent",
    "matches": "id event quotes how score",
    "indirect": "quote document text score",
    "statements": "id event score sentences",
    "news": "event row stated_by document begin end text",
    "ledger": "event row speaker document begin end text outlets",
    "alone": "event outlet quote own document begin end text",
}


class Json(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.report = json.loads(report("bridge", "json"))

    def test_every_key_of_the_contract_is_there(self):
        self.assertEqual(self.report["duizhao"].count("."), 2)
        for key, fields in CONTRACT.items():
            self.assertTrue(self.report[key], key)
            for record in self.report[key]:
                self.assertLessEqual(set(fields.split()), set(record), key)

    def test_unknown_values_are_null(self):
        self.assertIsNone(self.report["documents"][1]["url"])
        self.assertIsNone(self.report["documents"][0]["skipped"])
        self.assertIsNone(self.report["quotes"][0]["parent"])

    def test_spans_are_as_long_as_their_texts(self):
        for quote in self.report["quotes"]:
            self.assertEqual(quote["end"] - quote["begin"], len(quote["text"]))

    def test_a_match_shows_evidence_differences_and_omissions(self):
        match = self.report["matches"][0]
        self.assertEqual(match["evidence"], [{"what": "aligned characters", "text": "大桥必须关闭", "weight": 0.8}])
        differences = match["pairs"][0]["differences"]
        dropped = next(d for d in differences if d["kind"] == "dropped")
        self.assertEqual((dropped["a_text"], dropped["b_text"]), ("，但我們會盡快重開", ""))
        cue = next(d for d in differences if d["kind"] == "cue")
        self.assertEqual((cue["a_text"], cue["b_text"]), ("表示", "声称"))
        self.assertEqual(self.report["statements"][0]["omissions"], [{"document": "d3", "nearest": None, "score": 0.0}])

    def test_the_ledger_says_what_each_outlet_made_of_a_row(self):
        utterance, statement = self.report["ledger"]
        self.assertEqual((utterance["row"], statement["row"]), ("m1", "s1"))
        self.assertEqual([o["told"] for o in utterance["outlets"]], ["quoted", "partly", "quoted"])
        self.assertEqual([o["told"] for o in statement["outlets"]], ["stated", "stated", "absent"])
        self.assertEqual([p["told"] for p in utterance["outlets"][2]["passages"]], ["quoted", "paraphrased"])
        self.assertEqual(utterance["outlets"][1]["lacks"]["text"], "但我們會盡快重開")
        self.assertEqual([o["left_out"] for o in statement["outlets"]], [False, False, False])

    def test_what_stands_in_one_outlet_only_is_told(self):
        self.assertIn(("江声新闻", "工程师林一舟指出，桥龄已有五十年。"),
                      [(one["outlet"], one["text"]) for one in self.report["alone"]])

    def test_flags_and_stance_are_names(self):
        self.assertEqual([q["flags"] for q in self.report["quotes"]], [[], ["vague-source"], ["cut-before-turn"], []])
        self.assertEqual([q["stance"] for q in self.report["quotes"]], ["neutral", "neutral", "doubting", "neutral"])

    def test_provenance_names_versions_options_and_hashes(self):
        self.assertEqual(set(self.report["provenance"]), {"duizhao", "icu", "opencc", "options"})
        for document in self.report["documents"]:
            self.assertRegex(document["sha256"], "^[0-9a-f]{64}$")

    def test_one_record_stands_on_one_line(self):
        lines = report("bridge", "json").decode().splitlines()
        records = [json.loads(line.rstrip(",")) for line in lines if line.startswith('{"id"')]
        self.assertEqual(len(records), 3 + 1 + 4 + 1 + 1)

    def test_hostile_text_comes_back_as_it_was(self):
        hostile = json.loads(report("hostile", "json"))
        self.assertIn("\x1b[31mred", hostile["quotes"][0]["text"])
        self.assertEqual(hostile["documents"][0]["url"], "javascript:alert(1)")
        self.assertNotIn(b"\x1b", report("hostile", "json"))


if __name__ == "__main__":
    unittest.main()
