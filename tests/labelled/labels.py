"""What `score`, `agree` and shared/scores have in common: when two names are one, which spans render one utterance, floors."""
import unicodedata
from itertools import combinations


def letters(text):
    text = unicodedata.normalize("NFKC", text or "")
    return "".join(c for c in text if unicodedata.category(c)[0] in "LN").lower()


def is_name(want, got):
    """Whether one name is the other, or a part of it of two letters or more."""
    want, got = letters(want), letters(got)
    return bool(got) and (want == got or (min(len(want), len(got)) >= 2 and (want in got or got in want)))


def pairs_of(labels, article_of):
    """The pairs of spans of two articles that render one utterance -> how alike they are."""
    return {pair: one["how"] for one in labels["sets"] for pair in combinations(sorted(set(one["ids"])), 2)
            if article_of(pair[0]) != article_of(pair[1])}


def are_floors_kept(path, figures):
    """Whether no figure is worse than the file allows: a line each, its name, least or most, the limit."""
    worse = 0
    for line in open(path, encoding="utf-8"):
        if line.startswith("#") or not line.strip():
            continue
        name, bound, limit = line.rsplit(None, 2)
        good = figures[name] >= float(limit) if bound == "least" else figures[name] <= float(limit)
        worse += not good
        print(f"{'ok   ' if good else 'WORSE'} {name:42} {figures[name]:8.3f}  at {bound} {limit}")
    return worse == 0
