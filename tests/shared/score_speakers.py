#!/usr/bin/env python3
"""Scores the quotations of the labelled Chinese-English pairs, each language by itself.

usage: score_speakers.py PAIRS_DIR -- COMMAND...      e.g.   score_speakers.py ../shared/gold/xl/pairs -- build/duizhao quotes

PAIRS_DIR/<pair>/: en.txt, zh.txt, labels.json. COMMAND is run once per text and prints a JSON object per quotation.
Of the quotations with marks: the share found, the share taken for somebody's words, and the share of right speakers.
Names are compared as ../../../shared/tools/score.py does: one may hold the other.
"""
import json
import os
import subprocess
import sys
import unicodedata


def letters(text):
    text = unicodedata.normalize("NFKC", text or "")
    return "".join(c for c in text if unicodedata.category(c)[0] in "LN").lower()


def quotations(command, path):
    run = subprocess.run([*command, path], check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def is_same(a, b):
    return bool(a) and bool(b) and (a in b or b in a)


def find(found, words):
    """The shortest quotation that holds the words."""
    holding = [q for q in found if letters(words) in letters(q["text"])]
    return min(holding, key=lambda q: len(q["text"]), default=None)


def score(folder, language, command, totals):
    with open(os.path.join(folder, "labels.json"), encoding="utf-8") as file:
        labels = json.load(file)["quotes"]
    found = quotations(command, os.path.join(folder, language + ".txt"))
    wanted = {label[language]: label.get("speaker_" + language) for label in labels if label.get(language + "_marked")}
    for words, speaker in wanted.items():
        got = find(found, words)
        totals["marked"] += 1
        totals["found"] += got is not None
        totals["speech"] += got is not None and got["kind"] != "mention"
        totals["named"] += bool(speaker)
        totals["right"] += got is not None and is_same(letters(got["speaker"]), letters(speaker))


def main():
    pairs, command = sys.argv[1], sys.argv[sys.argv.index("--") + 1:]
    for language in ("en", "zh"):
        totals = dict.fromkeys(("marked", "found", "speech", "named", "right"), 0)
        for pair in sorted(os.listdir(pairs)):
            score(os.path.join(pairs, pair), language, command, totals)
        for name, part, whole in (("found", "found", "marked"), ("speech", "speech", "marked"), ("speaker", "right", "named")):
            print(f"{language}_{name:20} {totals[part] / totals[whole]:.3f}")


if __name__ == "__main__":
    main()
