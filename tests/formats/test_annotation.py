#!/usr/bin/env python3
"""The Web Annotation report, read as JSON-LD against the terms of the W3C's data model."""
import json
import re
import unittest
import urllib.parse

from fixture import report

TERMS = {"@context", "id", "type", "generator", "startIndex", "items", "motivation", "body", "target", "source",
         "selector", "exact", "prefix", "suffix", "start", "end", "value", "format", "purpose", "name"}
TYPES = {"AnnotationPage", "Annotation", "Software", "TextualBody", "SpecificResource", "TextQuoteSelector",
         "TextPositionSelector"}


def nodes(value):
    if isinstance(value, dict):
        yield value
    for child in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from nodes(child)


class Annotation(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.page = json.loads(report("bridge", "annotation"))
        cls.texts = {}
        for quote in json.loads(report("bridge", "json"))["quotes"]:
            cls.texts[quote["document"], quote["begin"], quote["end"]] = quote["text"]

    def test_only_terms_and_types_of_the_model_are_used(self):
        for node in nodes(self.page):
            self.assertLessEqual(set(node), TERMS)
            self.assertIn(node["type"], TYPES)

    def test_each_match_and_indirect_report_is_an_annotation(self):
        got = [(i["id"].split("#")[1], i["body"]["value"], len(i["target"])) for i in self.page["items"]]
        self.assertEqual(got, [("m1", "near", 3), ("s1", "statement", 2), ("i1", "indirect", 2)])

    def test_ids_are_uuids_and_stand_once(self):
        self.assertRegex(self.page["id"], "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")
        ids = [i["id"] for i in self.page["items"]]
        self.assertEqual(len(ids), len(set(ids)))

    def test_positions_and_words_agree(self):
        for item in self.page["items"]:
            for target in item["target"]:
                quote, position = target["selector"]
                self.assertEqual(position["end"] - position["start"], len(quote["exact"]))
                self.assertLessEqual(len(quote["prefix"]), min(32, position["start"]))
        first = self.page["items"][0]["target"][0]["selector"]
        self.assertEqual(self.texts["d1", first[1]["start"], first[1]["end"]], first[0]["exact"])
        self.assertTrue(first[0]["prefix"].endswith("表示：「"))

    def test_a_source_is_an_address_or_the_path_of_a_file(self):
        sources = [t["source"] for t in self.page["items"][0]["target"]]
        self.assertEqual(sources, ["https://morning.example/bridge", "./river.html", "https://harbour.example/news?id=7"])

    def test_hostile_addresses_and_paths_are_no_script_and_valid_uris(self):
        for node in nodes(json.loads(report("hostile", "annotation"))):
            if "source" in node:
                self.assertIn(urllib.parse.urlsplit(node["source"]).scheme, ("", "https"))
                self.assertTrue(re.fullmatch(r"[!-~]+", node["source"]))
                self.assertNotRegex(node["source"], r'["<>|\\^`{}]')


if __name__ == "__main__":
    unittest.main()
