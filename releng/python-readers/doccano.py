# Holds lines for doccano against the rules of its import (backend/data_import/pipeline: a text, spans of at least one character,
# labels of at least one, relations between ids of the same line), for a project with relations where spans may overlap.
import os

from common import below, lines, load, places

VERSIONS = []


def check(work, checks):
    for name, place in places(work, "doccano"):
        spans = [label["text"] for label in load(os.path.join(place, "span_labels.json"))]
        relations = [label["text"] for label in load(os.path.join(place, "relation_labels.json"))]
        for labels in (spans, relations):
            checks.same(len(set(labels)), len(labels), name, "labels that differ")
            checks(all(0 < len(label) <= 100 for label in labels), name, "labels of 1 to 100 characters")
        for file in below(place, ".jsonl"):
            for row in lines(file):
                what = os.path.relpath(file, work) + " " + row["doc_id"]
                text = row["text"]
                checks(isinstance(text, str) and text, what, "no text")
                # these names are doccano's own
                checks(not {"filename", "upload_name", "uuid", "example_uuid", "meta"} & set(row), what, list(row))
                ids = [entity["id"] for entity in row["entities"]]
                checks(all(isinstance(each, int) for each in ids) and len(set(ids)) == len(ids), what, ids)
                for entity in row["entities"]:
                    checks(0 <= entity["start_offset"] < entity["end_offset"] <= len(text), what, entity)
                    checks(entity["label"] in spans, what, entity)
                for relation in row["relations"]:
                    checks(relation["from_id"] in ids and relation["to_id"] in ids, what, relation)
                    checks(relation["type"] in relations, what, relation)
        found = {(row["doc_id"], row["offset"]): row for file in below(place, ".jsonl") for row in lines(file)}
        for called, other in places(work, "hf-jsonl"):
            if called != name:
                continue
            numbers = list(load(os.path.join(other, "label2id.json"))["spans"])
            for file in below(os.path.join(other, "spans"), ".jsonl"):
                for row in lines(file):
                    there = found[(row["doc_id"], row["offset"])]
                    checks.same(
                        sorted((e["start_offset"], e["end_offset"], e["label"]) for e in there["entities"]),
                        sorted((s["start"], s["end"], numbers[s["label"]]) for s in row["spans"] or []),
                        name, row["doc_id"])
