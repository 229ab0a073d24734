#!/usr/bin/env python3
"""Scores the labelled events of events/, whose articles are in ../../../shared/corpus, as ../../../shared/tools/score.py does.

usage: score_corpus.py CORPUS_DIR [EVENT...] [--detail] -- COMMAND...
       score_corpus.py CORPUS_DIR [EVENT...] --write DIR         only writes the events as folders, as gold/dev has them

The articles belong to their publishers, so the labels hold none of their words: README.md tells how they name places.
"""
import html
import json
import os
import re
import subprocess
import sys
import tarfile
import tempfile
from collections import defaultdict

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = "news-2020q3"
HIDDEN = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1>|</?[a-zA-Z][^>]*>", re.DOTALL | re.IGNORECASE)


def read_labels(names):
    """Event -> its rows, by their first column."""
    events = {}
    for file in sorted(os.listdir(os.path.join(HERE, "events"))):
        name = file.removesuffix(".tsv")
        if names and name not in names:
            continue
        rows = defaultdict(list)
        for line in open(os.path.join(HERE, "events", file), encoding="utf-8"):
            kind, *fields = line.rstrip("\n").split("\t")
            rows[kind].append([int(field) if field.isdigit() else field for field in fields])
        events[name] = rows
    return events


def read_articles(corpus, paths):
    wanted = {os.path.join(FOLDER, path): path for path in paths}
    with tarfile.open(os.path.join(corpus, FOLDER + ".tar.xz")) as archive:
        return {wanted[member.name]: archive.extractfile(member).read().decode()
                for member in archive if member.name in wanted}


class Event:
    """The labels of an event with the words that they point at."""

    def __init__(self, rows, articles):
        self.rows = rows
        self.path = dict(rows["article"])
        self.text = {letter: articles[path] for letter, path in self.path.items()}

    def words(self, letter, begin, end):
        return " ".join(html.unescape(HIDDEN.sub("", self.text[letter][begin:end])).split())

    def name(self, letter, place):
        return self.words(letter, *place) if place else None

    def meta(self):
        docs = {letter: {"path": path, "quotes": {}} for letter, path in self.path.items()}
        for span, begin, end, *_ in self.rows["span"]:
            docs[span[0]]["quotes"][span] = self.words(span[0], begin, end)
        return {"docs": docs}

    def labels(self):
        return {
            "quotes": {span: {"kind": kind, "speaker": self.name(span[0], speaker)}
                       for span, _, _, kind, *speaker in self.rows["span"]},
            "missed": [{"doc": letter, "text": self.words(letter, begin, end), "speaker": self.name(letter, speaker)}
                       for letter, begin, end, *speaker in self.rows["missed"]],
            "sets": [{"how": how, "ids": ids.split()} for how, ids in self.rows["set"]],
            "indirect": [{"id": span, "doc": letter, "text": self.words(letter, begin, end)}
                         for span, letter, begin, end in self.rows["indirect"]],
            "statements": [{a: self.words(a, *row[1:3]), b: self.words(b, *row[4:6])}
                           for row in self.rows["statement"] for a, b in [(row[0], row[3])]],
        }

    def write(self, folder):
        os.makedirs(folder)
        for letter, text in self.text.items():
            with open(os.path.join(folder, letter + ".md"), "w", encoding="utf-8") as file:
                file.write(text)
        for name, content in (("meta.json", self.meta()), ("labels.json", self.labels())):
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                json.dump(content, file, ensure_ascii=False, indent=1)


def write_events(corpus, names, folder):
    events = read_labels(names)
    articles = read_articles(corpus, {path for rows in events.values() for _, path in rows["article"]})
    for name, rows in events.items():
        Event(rows, articles).write(os.path.join(folder, name))


def main():
    arguments, command = sys.argv[1:], []
    if "--" in arguments:
        at = arguments.index("--")
        arguments, command = arguments[:at], arguments[at:]
    if "--write" in arguments:
        corpus, *names, _, folder = arguments
        write_events(corpus, names, folder)
        return 0
    corpus, *names = [argument for argument in arguments if argument != "--detail"]
    with tempfile.TemporaryDirectory() as folder:
        write_events(corpus, names, folder)
        scorer = os.path.join(os.path.dirname(corpus.rstrip("/")), "tools", "score.py")
        options = ["--detail"] if "--detail" in arguments else []
        return subprocess.run([sys.executable, scorer, folder, *options, *command], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
