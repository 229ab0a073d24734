"""What `score` and `agree` share: when two names are one, and which spans render one utterance."""
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
