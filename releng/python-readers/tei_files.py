# Reads TEI with lxml: pointers of stand-off are resolved as chapter 17 of the Guidelines has it (string-range of an element, then
# a position and a length in characters for each piece; string-index, a point). Where TEI_ALL names a file tei_all.rng, files are validated against it.
import os
import re

from lxml import etree

from common import below, entities, lines, places

VERSIONS = ["lxml"]

TEI = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"
RANGE = re.compile(r"#string-range\(([^,()]+)((?:,[0-9]+,[0-9]+)+)\)")
INDEX = re.compile(r"#string-index\(([^,()]+),([0-9]+)\)")


def pieces(checks, what, elements, target):
    """The ranges in the text that a value of target points to."""
    found = []
    for pointer in target.split():
        point = INDEX.fullmatch(pointer)
        if point is not None and point.group(1) in elements:
            found.append((int(point.group(2)),) * 2)
            continue
        match = RANGE.fullmatch(pointer)
        if checks(match is not None and match.group(1) in elements, what, "a pointer", pointer):
            numbers = [int(each) for each in match.group(2)[1:].split(",")]
            for begin, length in zip(numbers[::2], numbers[1::2]):
                checks(begin + length <= len("".join(elements[match.group(1)].itertext())), what, pointer, "leads out")
                found.append((begin, begin + length))
    return tuple(found)


def check(work, checks):
    schema = os.environ.get("TEI_ALL")
    rules = etree.RelaxNG(etree.parse(schema)) if schema else None
    for name, place in places(work, "tei"):
        rows = {row["name"]: row for row in lines(os.path.join(work, "out", name, "jsonl", "documents.jsonl"))}
        for path in below(place, ".xml"):
            what = os.path.relpath(path, work)
            tree = etree.parse(path)
            if rules is not None:
                checks(rules.validate(tree), what, [str(e) for e in list(rules.error_log)[:3]])
            elements = {e.get(ID): e for e in tree.iter() if e.get(ID)}
            row = rows[tree.findtext(".//" + TEI + "title")]
            text = "".join(elements["text"].itertext())
            checks.same(text, row["text"], what, "text")
            marks = []
            for group in tree.iter(TEI + "spanGrp"):
                for span in group.iter(TEI + "span"):
                    places_of = pieces(checks, what, elements, span.get("target"))
                    if group.get("type") == "entity":
                        words = " ".join(text[begin:end] for begin, end in places_of)
                        marks.append((places_of, span.text, words))
            checks.same(sorted(marks), entities(row), what)
            for element in tree.iter():
                for attribute in ("corresp", "ana", "active", "passive", "mutual", "fVal"):
                    for pointer in (element.get(attribute) or "").split():
                        checks(pointer[0] == "#" and pointer[1:] in elements, what, attribute, pointer)
