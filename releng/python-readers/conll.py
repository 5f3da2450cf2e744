# Reads CoNLL-U with the package conllu, and CoNLL-2003 with NLTK's reader of columns and by datasets' rules.
import os

import conllu
import nltk
from nltk.corpus.reader import ConllCorpusReader

from common import below, lines, places

VERSIONS = ["conllu", "nltk"]


def text_of(sentence):
    """The sentence's text, out of its tokens."""
    inside = set()
    for token in sentence:
        if isinstance(token["id"], tuple) and token["id"][1] == "-":
            inside.update(range(token["id"][0], token["id"][2] + 1))
    text = ""
    for token in sentence:
        number = token["id"]
        if isinstance(number, tuple) and number[1] == "." or number in inside:
            continue
        text += token["form"]
        misc = token["misc"] or {}
        if misc.get("SpaceAfter") != "No":
            text += " "
    return text


def universal(work, checks):
    for name, place in places(work, "conllu"):
        for file in below(place, ".conllu"):
            what = os.path.relpath(file, work)
            with open(file, encoding="utf-8") as source:
                content = source.read()
            sentences = conllu.parse(content)
            checks(sentences, what, "no sentence")
            opened = closed = 0
            for number, sentence in enumerate(sentences, 1):
                if "text" in sentence.metadata:
                    checks.same(" ".join(text_of(sentence).split()), " ".join(sentence.metadata["text"].split()),
                                what, number)
                ids = [t["id"] for t in sentence if isinstance(t["id"], int)]
                checks.same(ids, list(range(1, len(ids) + 1)), what, number)
                for token in sentence:
                    entity = (token["misc"] or {}).get("Entity") or ""
                    opened += entity.count("(")
                    closed += entity.count(")")
                for token in sentence:
                    checks(set(token) == {"id", "form", "lemma", "upos", "xpos", "feats", "head", "deprel", "deps",
                                          "misc"}, what, number, "columns")
            checks.same(opened, closed, what, "entities opened and closed")
            checks.same(conllu.parse("".join(s.serialize() for s in sentences)), sentences, what, "there and back")


def tag_spans(tags, scheme):
    """The spans of tags, as (first, end, label), by the definition of each scheme; None if the tags break it."""
    spans, begin, label = [], None, None
    for i, tag in enumerate(list(tags) + ["O"]):
        kind, _, of = tag.partition("-")
        starts = kind in ("B", "S") or kind in ("I", "E") and (label is None or of != label)
        if starts and kind in ("I", "E") and scheme != "iob1":
            return None
        if label is not None and (starts or kind == "O"):
            spans.append((begin, i, label))
            begin = label = None
        if starts:
            begin, label = i, of
        if kind in ("E", "S") and scheme == "bioes":
            spans.append((begin, i + 1, label))
            begin = label = None
    return spans


def newswire(work, checks):
    found = {}
    kinds = [(place, name, "bioes" if name == "sentences" else "iob2") for name, place in places(work, "conll2003")]
    kinds += [(place, name, "iob1") for name, place in places(work, "conll2003-2")]
    for place, name, scheme in kinds:
        tab = "\t" if scheme == "bioes" else None
        for file in below(place, ".conll"):
            what = os.path.relpath(file, work)
            folder, last = os.path.split(file)
            with open(file, encoding="utf-8") as source:
                content = source.read()
            # datasets' reader of CoNLL-2003 cuts at blanks, drops the mark of a document and takes the last column
            rows = [[]]
            for line in content.split("\n"):
                if line.startswith("-DOCSTART-"):
                    checks.same(len(line.split(tab or " ")), 4, what, line)
                if not line.strip() or line.startswith("-DOCSTART-"):
                    if rows[-1]:
                        rows.append([])
                    continue
                cells = line.split(tab or " ")
                checks.same(len(cells), 4, what, line)
                rows[-1].append((cells[0], cells[-1]))
            rows = [row for row in rows if row]
            spans = [tag_spans([tag for _, tag in row], scheme) for row in rows]
            checks(None not in spans, what, "tags that break", scheme)
            reader = ConllCorpusReader(folder, [last], ["words", "pos", "ignore", "chunk"],
                                       separator=tab)
            sentences = [s for s in reader.tagged_sents() if s and s[0][0] != "-DOCSTART-"]
            checks.same([[word for word, _ in s] for s in sentences], [[word for word, _ in row] for row in rows], what,
                        "words by NLTK")
            found[(name, scheme, last)] = [[word for word, _ in row] for row in rows], spans
    # the schemes say the same
    for (name, scheme, last), said in found.items():
        if name == "sentences":
            checks.same(said, found[("hard", "iob2", last)], scheme, last)


def coreference(work, checks):
    for name, place in places(work, "conll2012"):
        for file in below(place, "_conll"):
            with open(file, encoding="utf-8") as source:
                content = source.read().split("\n")
            what = os.path.relpath(file, work)
            checks(content[0].startswith("#begin document (") and "); part 000" in content[0], what, content[0])
            checks("#end document" in content[-3:], what, "its end")
            depth = {}
            for line in content:
                if line and not line.startswith("#"):
                    cells = line.split()
                    checks(len(cells) >= 12, what, line)
                    for piece in cells[-1].split("|") if cells[-1] != "-" else []:
                        chain = piece.strip("()")
                        depth[chain] = depth.get(chain, 0) + piece.count("(") - piece.count(")")
            checks(all(count == 0 for count in depth.values()), what, "chains that stay open", depth)


def check(work, checks):
    nltk.data.path.append(work)  # it reads files in its own folders alone
    universal(work, checks)
    newswire(work, checks)
    coreference(work, checks)
