# Reads examples for GLiNER by the rules of its own data processing (gliner/data_processing, Apache-2.0): the splitter of white space, the
# longest sentence and the widest span of its configuration, and labels found by their first and last token.
import os
import re

from common import below, load, places

VERSIONS = []

SPLITTER = re.compile(r"\w+(?:[-_]\w+)*|\S")
MOST_TOKENS, WIDEST = 384, 12


def split(word):
    return [match.group() for match in SPLITTER.finditer(word)]


def counted(report, words):
    """How often a notice that has these words stands in a report of an export."""
    return sum(each["count"] for each in report["notices"] if words in each["reason"])


def check(work, checks):
    for name, place in places(work, "gliner"):
        cut = wide = long = 0
        for file in below(place, ".json"):
            if not isinstance(load(file), list):
                continue
            for row in load(file):
                what = os.path.relpath(file, work) + " " + row["doc_id"]
                tokens = row["tokenized_text"]
                checks(all(isinstance(t, str) and t.strip() == t and t for t in tokens), what, "tokens")
                cut += sum(split(token) != [token] for token in tokens)
                long += len(tokens) > MOST_TOKENS
                for first, last, label in row["ner"]:
                    checks(0 <= first <= last < len(tokens), what, first, last)
                    checks(isinstance(label, str) and label, what, label)
                    wide += last - first + 1 > WIDEST
        path = os.path.join(place, "export-report.json")
        if os.path.isfile(path):
            report = load(path)
            checks.same(counted(report, "own splitter would cut"), cut, name, "tokens its splitter cuts")
            checks.same(counted(report, "than the program looks at"), wide, name, "spans too wide")
            checks.same(counted(report, "than the program reads"), long, name, "sentences too long")
