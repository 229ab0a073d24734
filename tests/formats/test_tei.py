#!/usr/bin/env python3
"""The TEI report: valid against the stated subset (xmllint), and every witness can be read out of it again. The TEI's own
schema: test_tei_schema.py."""
import os
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ET

from fixture import report

SCHEMA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "tei.rng")
TEI = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"


def validate(document, schema=SCHEMA):
    with tempfile.NamedTemporaryFile(suffix=".xml") as file:
        file.write(document)
        file.flush()
        return subprocess.run(["xmllint", "--noout", "--nonet", "--relaxng", schema, file.name], capture_output=True,
                              text=True)


def match(tree, name):
    return next(div for div in tree.iter(TEI + "div") if div.get(ID) == name)


def witness_text(ab, witness):
    """The text of one witness: what is shared, and in each app its own reading."""
    text = ab.text or ""
    for app in ab:
        text += "".join(rdg.text or "" for rdg in app if witness in rdg.get("wit").split()) + (app.tail or "")
    return text


class Tei(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.tree = ET.fromstring(report("bridge", "tei"))

    def test_documents_are_valid_against_the_stated_subset(self):
        for fixture in ("bridge", "hostile"):
            done = validate(report(fixture, "tei"))
            self.assertEqual(done.returncode, 0, done.stderr)

    def test_the_schema_can_fail(self):
        document = report("bridge", "tei")
        for before, after in ((b'<rdg wit="#d1">', b"<rdg>"), (b'type="utterance"', b'type="verse"'),
                              (b"<ab>", b"<p>"), (b'xml:id="m1"', b'xml:id="d1"')):
            broken = document.replace(before, after).replace(b"</ab>", b"</p>" if after == b"<p>" else b"</ab>")
            self.assertNotEqual(broken, document)
            self.assertNotEqual(validate(broken).returncode, 0, after)

    def test_each_witness_can_be_read_out_of_a_match(self):
        ab = match(self.tree, "s1").find(TEI + "ab")
        self.assertEqual(witness_text(ab, "#d1"), "警方說，有三人受傷。")
        self.assertEqual(witness_text(ab, "#d2"), "警方称有四人受伤。")

    def test_what_witnesses_share_stands_outside_the_apparatus(self):
        ab = match(self.tree, "s1").find(TEI + "ab")
        self.assertEqual((ab.text, [app.tail for app in ab]), ("警方", ["有", "受", "。"]))
        self.assertEqual([app.get("type") for app in ab], ["reworded", "number", "script"])

    def test_a_match_without_all_pairs_is_one_apparatus(self):
        ab = match(self.tree, "m1").find(TEI + "ab")
        self.assertEqual(len(ab), 1)
        self.assertEqual(witness_text(ab, "#d3"), "The bridge must close.")

    def test_notes_say_who_speaks_and_who_is_silent(self):
        notes = [(n.get("type"), n.get("target"), "".join(n.itertext())) for n in match(self.tree, "m1").iter(TEI + "note")]
        self.assertEqual(notes, [("attribution", "#d1", "陳海晴 表示"), ("attribution", "#d2", "陈海晴 声称"),
                                 ("attribution", "#d3", "Chen Haiqing said"),
                                 ("indirect", "#d3", "She promised to reopen it soon.")])
        self.assertEqual([n.get("target") for n in match(self.tree, "s1").iter(TEI + "note")], ["#d3"])

    def test_every_pointer_has_its_witness(self):
        known = {"#" + w.get(ID) for w in self.tree.iter(TEI + "witness")}
        used = {p for e in self.tree.iter() for a in ("wit", "target") if e.tag != TEI + "ptr"
                for p in (e.get(a) or "").split()}
        self.assertLessEqual(used, known)


if __name__ == "__main__":
    unittest.main()
