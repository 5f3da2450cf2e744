# Holds what was exported of real corpora against the corpora themselves, as shared_corpora.py found their marks.
import collections
import os
import re

from common import below, lines, load, places

VERSIONS = ["conllu"]

# what a report says of mentions that are in the tags, though not as they are, and of those that are not
MOVED = re.compile("widened to it|narrowed to those")
UNTAGGED = re.compile("which tags cannot say|without a token|shares tokens|no token lies within")


def rows_of(place, task=None):
    inner = os.path.join(place, task) if task else place
    return [row for file in below(inner, ".jsonl") for row in lines(file)]


def marks(row):
    return collections.Counter((tuple(map(tuple, e["fragments"])), short(e["type"]["id"])) for e in row["entities"])


def short(type_id):
    return type_id.split(".")[-1]


def documents(work, checks, name, told):
    """Each document has the marks of the corpus, and quotes what stands there."""
    rows = {row["name"]: row for row in rows_of(os.path.join(work, "out", name, "jsonl"))}
    if name != "xmi":
        checks(not told or set(rows) == set(told), name, "documents", set(rows) ^ set(told))
    checks(len(rows) > 0, name, "no documents")
    counted = collections.Counter()
    for document, row in rows.items():
        for entity in row["entities"]:
            quote = " ".join(row["text"][begin:end] for begin, end in entity["fragments"])
            checks.same(entity["text"], quote, name, document)
            counted[entity["type"]["name"]] += 1
        if document not in told:
            continue
        if name.startswith("conll2003"):
            checks.same(collections.Counter((e["text"], short(e["type"]["id"])) for e in row["entities"]),
                        collections.Counter(map(tuple, told[document])), name, document)
        else:
            wanted = collections.Counter((tuple(map(tuple, pieces)), label) for pieces, label in told[document])
            found = marks(row)
            checks(found == wanted, name, document, "only there", list((wanted - found))[:5], "only here",
                   list((found - wanted))[:5])
    listed = load(os.path.join(work, "shared", name + ".json"))
    checks.same(listed["documents"], len(rows), name, "documents listed")
    checks.same(listed["members"].get("imported", {}).get("entity", {}), dict(counted), name, "entities listed")
    return rows


def span_tables(work, checks, name, rows):
    """Tables of spans have each mention once, at its place in the text; what is not there is counted in the report."""
    place = os.path.join(work, "out", name, "hf-jsonl")
    labels = list(load(os.path.join(place, "label2id.json"))["spans"])
    found = collections.defaultdict(collections.Counter)
    for row in rows_of(place, "spans"):
        text = rows[row["doc_id"]]["text"]
        checks.same(row["text"], text[row["offset"]:row["offset"] + len(row["text"])], name, row["doc_id"], "text")
        for span in row["spans"] or []:
            pieces = tuple((f["start"] + row["offset"], f["end"] + row["offset"]) for f in span["fragments"])
            found[row["doc_id"]][(pieces, labels[span["label"]])] += 1
    for document, row in rows.items():
        wanted = collections.Counter(
            (tuple(map(tuple, e["fragments"])), e["type"]["name"]) for e in row["entities"])
        checks(found[document] == wanted, name, document, "lacks", list((wanted - found[document]))[:5], "has",
               list((found[document] - wanted))[:5])


def tags(work, checks, name, rows):
    """Tokens are words of the text, and what is tagged is a mention or was widened to its tokens, which is counted."""
    place = os.path.join(work, "out", name, "hf-jsonl")
    report = load(os.path.join(place, "export-report.json"))
    moved = sum(each["count"] for each in report["lost"] if MOVED.search(each["reason"]))
    lost = sum(each["count"] for each in report["lost"] if UNTAGGED.search(each["reason"]))
    numbers = {number: tag for tag, number in load(os.path.join(place, "label2id.json"))["ner"].items()}
    tagged = exact = entities = 0
    for row in rows_of(place, "ner"):
        hulls = collections.Counter(
            (e["fragments"][0][0], e["fragments"][-1][1], e["type"]["name"]) for e in rows[row["doc_id"]]["entities"])
        entities += sum(hulls.values())
        begin = None
        tags_here = [numbers.get(tag, "O") for tag in row["ner_tags"]] + ["O"]
        for at, tag in enumerate(tags_here):
            if begin is not None and not tag.startswith("I-"):
                mark = (row["char_start"][begin], row["char_end"][at - 1], tags_here[begin][2:])
                tagged += 1
                exact += hulls[mark] > 0
                begin = None
            if tag.startswith("B-"):
                begin = at
    checks.same(tagged, entities - lost, name, "tagged stretches and mentions less those told as lost")
    checks(exact >= tagged - moved, name, exact, "of", tagged, "are mentions, widened or narrowed", moved)


def quotes(work, checks, name, rows):
    """The other layouts quote the same words at the same places of the same texts."""
    for layout in ("spacy", "prodigy", "doccano"):
        for called, place in places(work, layout):
            if called not in (name, name + "-sentences"):
                continue
            for row in rows_of(place):
                at = row["_"] if layout == "spacy" else row["meta"] if layout == "prodigy" else row
                text = rows[at["doc_id"]]["text"]
                offset = at["offset"]
                checks.same(row["text"], text[offset:offset + len(row["text"])], layout, called, at["doc_id"])
                if layout == "doccano" and called == name:
                    checks.same(
                        collections.Counter((e["start_offset"], e["end_offset"], e["label"]) for e in row["entities"]),
                        collections.Counter((e["fragments"][0][0], e["fragments"][-1][1], e["type"]["name"])
                                            for e in rows[at["doc_id"]]["entities"]
                                            if e["fragments"][0][0] < e["fragments"][-1][1]),
                        layout, called, at["doc_id"])


def check(work, checks):
    path = os.path.join(work, "shared", "marks.json")
    if not os.path.isfile(path):
        checks(True, "no real corpora were given")
        return
    for name, told in load(path).items():
        rows = documents(work, checks, name, told)
        span_tables(work, checks, name, rows)
        tags(work, checks, name, rows)
        quotes(work, checks, name, rows)
