# Makes corpora to be read out of a folder of real ones that is not part of the project: shared_corpora.py SHARED FOLDER. Leaves
# FOLDER/NAME for each and FOLDER/marks.json with what its marks are, found without Scholion: by document the fragments of
# each mention with its label, counted in code points. Where a corpus has no marks some are made.
import json
import os
import shutil
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree
import zlib

import conllu

from common import below

LABELS = ["Person", "Place", "Organisation"]
XMI = "{http://www.omg.org/XMI}"
CAS = "{http:///uima/cas.ecore}"


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def name_of(path, top):
    return os.path.splitext(os.path.relpath(path, top))[0]


def words(text):
    """Where words begin and end: letters, marks and digits that stand together."""
    begin = None
    for at, character in enumerate(text + " "):
        inside = unicodedata.category(character)[0] in "LMN" or character in "\u200c\u200d"
        if inside and begin is None:
            begin = at
        if not inside and begin is not None:
            yield begin, at
            begin = None


def made(text):
    """Marks on a text: some words, the rest of some behind two letters, neighbours together, some in two pieces."""
    marks = []
    found = list(words(text))
    for number, (begin, end) in enumerate(found):
        draw = zlib.crc32(text[begin:end].encode()) % 11
        label = LABELS[draw % len(LABELS)]
        following = found[number + 1] if number + 1 < len(found) else None
        if draw == 0:
            marks.append(([[begin, end]], label))
        elif draw == 1 and following and "\n" not in text[end:following[0]]:
            marks.append(([[begin, following[1]]], label))
            marks.append(([[begin, end]], LABELS[0]))
        elif draw == 2 and end - begin > 4 and unicodedata.category(text[begin + 2]) == "Lo":
            marks.append(([[begin + 2, end]], label))
        elif draw == 3 and number + 2 < len(found) and "\n" not in text[begin:found[number + 2][1]]:
            marks.append(([[begin, end], list(found[number + 2])], label))
    return marks


def seeds(source, target):
    marks = {}
    for path in below(source, ".txt"):
        text = read(path)
        shutil.copy(path, target)
        marks[name_of(path, source)] = made(text)
        lines = []
        for number, (pieces, label) in enumerate(made(text), 1):
            quote = " ".join(text[begin:end] for begin, end in pieces)
            lines.append("T%d\t%s %s\t%s\n" % (number, label, ";".join("%d %d" % tuple(p) for p in pieces), quote))
        write(os.path.join(target, name_of(path, source) + ".ann"), "".join(lines))
    return marks


def brat(source, target):
    """The corpus as it is, its spans read line by line; triggers of events are relations, so these are left out."""
    shutil.copytree(source, target, dirs_exist_ok=True)
    marks = {}
    for path in below(target, ".ann"):
        spans, triggers = {}, set()
        for line in read(path).splitlines():
            if line.startswith("T"):
                number, middle, _ = line.split("\t")
                label, places = middle.split(" ", 1)
                spans[number] = [[int(at) for at in piece.split()] for piece in places.split(";")], label
            elif line.startswith("E"):
                triggers.add(line.split("\t")[1].split()[0].split(":")[1])
        marks[name_of(path, target)] = [mark for number, mark in spans.items() if number not in triggers]
    return marks


def runs(sentence):
    """Runs of proper nouns, as the first token and the one behind the last."""
    begin = None
    for at, token in enumerate(sentence + [{"upos": None}]):
        if token["upos"] == "PROPN" and begin is None:
            begin = at
        if token["upos"] != "PROPN" and begin is not None:
            yield begin, at
            begin = None


def label_of(tokens):
    return LABELS[zlib.crc32(tokens[0]["form"].encode()) % len(LABELS)]


def spaced(token):
    return (token["misc"] or {}).get("SpaceAfter") != "No"


def treebank(source, target):
    """Proper nouns as entities of CorefUD: the text of a file is that of its sentences, each on a line, documents parted by one."""
    text, marks = "", []
    sentences = conllu.parse(read(source))
    for sentence in sentences:
        tokens = [token for token in sentence if isinstance(token["id"], int)]
        places = []
        if text and "newdoc id" in sentence.metadata:
            text += "\n"
        for token in tokens:
            places.append((len(text), len(text) + len(token["form"])))
            text += token["form"] + (" " if spaced(token) else "")
        text = text.rstrip(" ") + "\n"
        for first, end in runs(tokens):
            label = label_of(tokens[first:end])
            marks.append(([[places[first][0], places[end - 1][1]]], label))
            opening = "(e%d-%s" % (len(marks), label)
            if end - first == 1:
                tokens[first]["misc"] = dict(tokens[first]["misc"] or {}, Entity=opening + ")")
            else:
                tokens[first]["misc"] = dict(tokens[first]["misc"] or {}, Entity=opening)
                tokens[end - 1]["misc"] = dict(tokens[end - 1]["misc"] or {}, Entity="e%d)" % len(marks))
    head = "# global.Entity = eid-etype\n"
    write(os.path.join(target, "treebank.conllu"), head + "".join(sentence.serialize() for sentence in sentences))
    return {"treebank": marks}


def columns(source, target):
    """The same proper nouns as tags, in files of four columns; their words alone are compared, as texts are made of these."""
    marks, rows, name = {}, [], None

    def finish():
        if name:
            write(os.path.join(target, name + ".conll"), "".join(rows))

    for sentence in conllu.parse(read(source)):
        if sentence.metadata.get("newdoc id", name) != name:
            finish()
            name, rows = sentence.metadata["newdoc id"], []
            marks[name] = []
        tokens = [token for token in sentence if isinstance(token["id"], int)]
        tags = ["O"] * len(tokens)
        for first, end in runs(tokens):
            label = label_of(tokens[first:end])
            tags[first:end] = ["B-" + label] + ["I-" + label] * (end - first - 1)
            marks[name].append((" ".join(token["form"] for token in tokens[first:end]), label))
        for token, tag in zip(tokens, tags):
            rows.append("%s %s - %s\n" % (token["form"], token["xpos"] or "_", tag))
        rows.append("\n")
    finish()
    return marks


def xmi(source, types, target):
    """The CASes that a type system describes; all that has a place and is no token, sentence or document is a mention."""
    marks = {}
    for path in below(source, ".xmi"):
        tree = ElementTree.fromstring(read(path))
        text = next(tree.iter(CAS + "Sofa")).get("sofaString").encode("utf-16-le")
        found = []
        for element in tree:
            label = element.tag.split("}")[1]
            if "begin" in element.attrib and label not in ("Token", "Sentence", "DocumentMetaData", "DocumentAnnotation"):
                begin, end = (len(text[:2 * int(element.get(at))].decode("utf-16-le")) for at in ("begin", "end"))
                found.append(([[begin, end]], label))
        name = os.path.basename(os.path.dirname(path))
        os.makedirs(os.path.join(target, name))
        shutil.copy(path, os.path.join(target, name, "cas.xmi"))
        shutil.copy(types, os.path.join(target, name, "typesystem.xml"))
        marks[os.path.join(name, "cas")] = found
    return marks


def main(shared, folder):
    data = os.path.join(shared, "data")
    told = {}

    def corpus(name, make, source, *further):
        target = os.path.join(folder, name)
        if not os.path.exists(source):
            return
        os.makedirs(target)
        told[name] = make(source, *further, target)

    corpus("seeds", seeds, os.path.join(shared, "seeds"))
    for name in ("CoNLL-ST_2002", "BioNLP-ST_2011_REL", "tutorial-bio", "tutorial-news"):
        corpus("brat-" + name, brat, os.path.join(data, "brat", name))
    for language in ("ar", "hi"):
        source = os.path.join(data, "conllu", language + "_pud", language + "_pud-ud-test.conllu")
        corpus("conllu-" + language, treebank, source)
        corpus("conll2003-" + language, columns, source)
    tsv = os.path.join(data, "webanno-tsv")
    corpus("xmi", xmi, tsv, os.path.join(tsv, "sampleSlotAnnotation1", "typesystem.xml"))
    if os.path.isdir(tsv):
        for path in below(tsv, ".tsv"):
            target = os.path.join(folder, "webanno-tsv", os.path.basename(os.path.dirname(path)) + ".tsv")
            os.makedirs(os.path.dirname(target), exist_ok=True)
            shutil.copy(path, target)
        told["webanno-tsv"] = {}
    with open(os.path.join(folder, "marks.json"), "w", encoding="utf-8") as file:
        json.dump(told, file, ensure_ascii=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
