# Reads the lines for spaCy with Doc.from_json, and runs to_docbin.py as a trainer would.
import contextlib
import io
import json
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


def run(script, *arguments):
    """What a script says."""
    said = io.StringIO()
    before = sys.argv
    sys.argv = [script, *arguments]
    try:
        with contextlib.redirect_stdout(said):
            runpy.run_path(script, run_name="__main__")
    finally:
        sys.argv = before
    return said.getvalue()


def docbin(file, folder, checks, what):
    target = os.path.join(folder, "made.spacy")
    said = run(os.path.join(os.path.dirname(file), "to_docbin.py"), "xx", file, target)
    rows = lines(file)
    docs = list(DocBin().from_disk(target).get_docs(vocabulary()))
    checks(said.startswith("%d documents, 0 spans that do not align, " % len(rows)), what, said)
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
    checks(" %d tokens masked\n" % masked in said, what, said, masked)


def cut(language, doc):
    """The tokens that spaCy's own tokenizer of a language cuts."""
    other = spacy.blank(language).make_doc(doc.text)
    edges = {token.idx for token in other} | {token.idx + len(token) for token in other}
    return [token.text for token in doc
            if not token.is_space and any(at in edges for at in range(token.idx + 1, token.idx + len(token)))]


def tokenizers(work, checks, folder):
    """Our tokens of Hindi and Arabic are those of spaCy, vowel signs or not; it cuts emoji of several, and English words at 's."""
    path = os.path.join(work, "out/hard/spacy/corpus.jsonl")
    rows = {row["_"]["doc_id"]: row for row in lines(path)}
    wanted = {"hindi": ("hi", []), "arabic": ("ar", []),
              "emoji": ("en", ["👩‍👩‍👧‍👦", "👍🏽", "🇮🇳"]), "blanks": ("en", ["Ito's"])}
    for document, (language, words) in wanted.items():
        doc = Doc(vocabulary(language)).from_json(rows[document])
        checks.same(cut(language, doc), words, "tokens of", document, "cut by the tokenizer of", language)
        one = os.path.join(folder, document + ".jsonl")
        with open(one, "w", encoding="utf-8") as file:
            file.write(json.dumps(rows[document]))
        said = run(os.path.join(os.path.dirname(path), "to_docbin.py"), language, one, os.path.join(folder, "one.spacy"))
        checks("The tokenizer of %s cuts %d of these tokens" % (language, len(words)) in said, document, said)


def check(work, checks):
    vocab = vocabulary()
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if os.path.isdir(os.path.join(work, "out/hard/spacy")):
            tokenizers(work, checks, folder)
        for name, place in places(work, "spacy"):
            for file in below(place, ".jsonl"):
                what = os.path.relpath(file, work)
                for each in lines(file):
                    row(vocab, each, checks, what + " " + each["_"]["doc_id"])
                docbin(file, folder, checks, what)
