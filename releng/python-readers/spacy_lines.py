# Reads the lines for spaCy with Doc.from_json, and runs to_docbin.py as a trainer would.
import contextlib
import io
import os
import runpy
import sys
import tempfile
import warnings

import spacy
from spacy.tokens import Doc, DocBin

from common import below, lines, places

VERSIONS = ["spacy"]


def vocabulary(language="xx"):
    for name in ("doc_id", "offset", "masked"):
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=None)
    return spacy.blank(language).vocab


def spans(found):
    return sorted((span.start_char, span.end_char, span.label_) for span in found)


def wanted(rows):
    return sorted((row["start"], row["end"], row["label"]) for row in rows)


def row(vocab, row, checks, what):
    doc = Doc(vocab).from_json(row, validate=True)
    checks.same(doc.text, row["text"], what)
    checks.same([(t.idx, t.idx + len(t)) for t in doc], [(t["start"], t["end"]) for t in row["tokens"]], what)
    checks.same(spans(doc.ents), wanted(row["ents"]), what, "ents")
    checks.same(spans(doc.spans["sc"]), wanted(row["spans"]["sc"]), what, "spans")
    checks.same(doc.cats, row["cats"], what, "cats")
    for begin, end in row["_"]["masked"]:
        checks(doc.char_span(begin, end) is not None, what, "a mask that is not of tokens", begin, end)
    again = Doc(vocab).from_json(doc.to_json())
    checks.same((again.text, spans(again.ents), spans(again.spans["sc"])),
                (doc.text, spans(doc.ents), spans(doc.spans["sc"])), what, "there and back")


def docbin(file, folder, checks, what):
    target = os.path.join(folder, "made.spacy")
    said = io.StringIO()
    before = sys.argv
    sys.argv = ["to_docbin.py", "xx", file, target]
    try:
        with contextlib.redirect_stdout(said):
            runpy.run_path(os.path.join(os.path.dirname(file), "to_docbin.py"), run_name="__main__")
    finally:
        sys.argv = before
    rows = lines(file)
    docs = list(DocBin().from_disk(target).get_docs(vocabulary()))
    checks(said.getvalue().startswith("%d documents, 0 spans that do not align, " % len(rows)), what, said.getvalue())
    checks.same([doc.text for doc in docs], [each["text"] for each in rows], what, "texts")
    masked = 0
    for doc, each in zip(docs, rows):
        checks.same(spans(doc.ents), wanted(each["ents"]), what, "ents of the DocBin")
        checks.same(spans(doc.spans["sc"]), wanted(each["spans"]["sc"]), what, "spans of the DocBin")
        checks.same(doc.cats, each["cats"], what, "cats of the DocBin")
        for token in doc:
            hidden = any(b <= token.idx and token.idx + len(token) <= e for b, e in each["_"]["masked"])
            masked += hidden
            said_of = token.ent_iob_ if token.ent_iob_ else "missing"
            if hidden:
                checks.same(said_of, "missing", what, token.idx)
            elif not token.ent_type_ and not any(
                    b < token.idx + len(token) and token.idx < e for b, e in each["_"]["masked"]):
                checks.same(said_of, "O", what, token.idx)
    checks(said.getvalue().endswith(" %d tokens masked\n" % masked), what, said.getvalue(), masked)


def check(work, checks):
    vocab = vocabulary()
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name, place in places(work, "spacy"):
            for file in below(place, ".jsonl"):
                what = os.path.relpath(file, work)
                for each in lines(file):
                    row(vocab, each, checks, what + " " + each["_"]["doc_id"])
                docbin(file, folder, checks, what)
