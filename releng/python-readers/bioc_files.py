# Reads BioC with the package bioc: its decoders, and its validator, which holds each annotation against the text (those in pieces
# as if they were one, so these are left to us). It counts code points, as our JSON does; XML that counts bytes, as BioC's own comments want, is cut from bytes.
import os

from bioc import biocjson, biocxml
from bioc.validator import BioCValidator

from common import below, entities, lines, places

VERSIONS = ["bioc"]


def annotations(document):
    for place in [document] + document.passages:
        for annotation in place.annotations:
            yield annotation


def marks(document):
    """The mentions, as their pieces and type."""
    for annotation in annotations(document):
        if "scholion:kind" not in annotation.infons:
            pieces = tuple((l.offset, l.offset + l.length) for l in annotation.locations)
            yield pieces, annotation.infons["type"], annotation.text


def in_bytes(checks, what, text, document):
    """Passages and annotations begin at the bytes that they name."""
    whole = text.encode()
    for passage in document.passages:
        words = (passage.text or "").encode()
        checks.same(whole[passage.offset:passage.offset + len(words)], words, what, passage.offset)
    for annotation in annotations(document):
        quote = " ".join(whole[l.offset:l.offset + l.length].decode() for l in annotation.locations)
        checks.same(annotation.text, quote, what, annotation.id)


def file(work, checks, path, rows, counts_bytes):
    what = os.path.relpath(path, work)
    with open(path, "rb") as source:
        found = biocxml.load(source) if path.endswith(".xml") else biocjson.loads(source.read().decode())
    checks.same(len(found.documents), 1, what)
    document = found.documents[0]
    row = rows[document.id]
    if counts_bytes:
        in_bytes(checks, what, row["text"], document)
        return
    checks.same(sorted(marks(document)), entities(row), what)
    for passage in document.passages:
        begin = passage.offset
        checks.same(row["text"][begin:begin + len(passage.text)], passage.text, what, begin)
    links = [r for r in document.relations if "scholion:kind" not in r.infons]
    checks.same(len(links), len(row["relations"]), what, "relations")
    known = {mark.id for mark in annotations(document)} | {relation.id for relation in document.relations}
    for relation in document.relations:
        checks(all(node.refid in known for node in relation.nodes), what, relation.id, "leads nowhere")
    for place in [document] + document.passages:
        place.annotations = [a for a in place.annotations if len(a.locations) == 1]
        place.relations = []
    wrong = []
    BioCValidator(lambda message, _: wrong.append(message)).validate(found)
    checks(not wrong, what, wrong[:3])


def check(work, checks):
    for layout in ("bioc", "bioc-bytes", "bioc-json"):
        for name, place in places(work, layout):
            rows = {row["name"]: row for row in lines(os.path.join(work, "out", name, "jsonl", "documents.jsonl"))}
            for path in below(place, ".xml", ".json"):
                if not path.endswith("export-report.json"):
                    file(work, checks, path, rows, layout == "bioc-bytes")
