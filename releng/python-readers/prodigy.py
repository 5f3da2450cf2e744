# Prodigy is not to be had freely: its tasks are held against spaCy's tokens, of which it makes its own.
import os

import spacy
from spacy.tokens import Doc

from common import below, lines, places

VERSIONS = ["spacy"]


def check(work, checks):
    vocab = spacy.blank("xx").vocab
    for name, place in places(work, "prodigy"):
        for file in below(place, ".jsonl"):
            for task in lines(file):
                what = os.path.relpath(file, work) + " " + task["meta"]["doc_id"]
                text, tokens = task["text"], task["tokens"]
                for number, token in enumerate(tokens):
                    checks.same(token["id"], number, what)
                    checks.same(text[token["start"]:token["end"]], token["text"], what)
                    after = tokens[number + 1]["start"] if number + 1 < len(tokens) else None
                    if after is not None:
                        checks.same(token["ws"], after > token["end"], what)
                # the words are those that spaCy has of the same words and blanks
                doc = Doc(vocab, words=[t["text"] for t in tokens], spaces=[t["ws"] for t in tokens])
                checks.same([t.text for t in doc], [t["text"] for t in tokens], what)
                for span in task["spans"] + [r[e] for r in task["relations"] for e in ("head_span", "child_span")]:
                    first, last = tokens[span["token_start"]], tokens[span["token_end"]]
                    checks.same((first["start"], last["end"]), (span["start"], span["end"]), what)
                    checks(span["start"] < span["end"], what)
                    checks.same(doc[span["token_start"]:span["token_end"] + 1].label_, "", what)
                for relation in task["relations"]:
                    checks.same(relation["head"], relation["head_span"]["token_end"], what)
                    checks.same(relation["child"], relation["child_span"]["token_end"], what)
                    checks(isinstance(relation["label"], str), what)
                checks(task.get("answer") in ("accept", None), what, task.get("answer"))
