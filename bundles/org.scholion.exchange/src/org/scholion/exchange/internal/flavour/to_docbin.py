# Turns the lines of a Scholion export (format spacy) into a file that `spacy train` reads, and counts what does not
# align, with these tokens and with those that spaCy's own tokenizer of the language makes of a text it is given later.
# Usage: python to_docbin.py LANGUAGE IN.jsonl OUT.spacy
import json
import sys

import spacy
from spacy.tokens import Doc, DocBin


def main(language, source, target):
    own = spacy.blank(language)
    vocab = own.vocab
    for name in ("doc_id", "offset", "masked"):
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=None)
    bins = DocBin(store_user_data=True)
    documents = misaligned = masked = cut = across = 0
    with open(source, encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            spans = row.pop("spans")["sc"]
            entities = row.pop("ents")
            doc = Doc(vocab).from_json(row)
            if doc.text != row["text"]:
                sys.exit("the tokens of %s do not make up its text" % row["_"]["doc_id"])

            def aligned(found):
                made = [doc.char_span(s["start"], s["end"], label=s["label"]) for s in found]
                return [s for s in made if s is not None], sum(s is None for s in made)

            doc.spans["sc"], lost = aligned(spans)
            misaligned += lost
            # an entity is one of the spans, so it was counted with them
            ents, _ = aligned(entities)
            missing = [doc.char_span(b, e, alignment_mode="expand") for b, e in row["_"]["masked"]]
            missing = [s for s in missing if s is not None]
            doc.set_ents(ents, missing=missing, default="outside")
            masked += sum(len(s) for s in missing)
            bins.add(doc)
            other = own.make_doc(doc.text)
            edges = {t.idx for t in other} | {t.idx + len(t) for t in other}
            cut += sum(any(at in edges for at in range(t.idx + 1, t.idx + len(t))) for t in doc if not t.is_space)
            across += sum(other.char_span(s["start"], s["end"]) is None for s in spans)
            documents += 1
    bins.to_disk(target)
    print("%d documents, %d spans that do not align, %d tokens masked" % (documents, misaligned, masked))
    print("The tokenizer of %s cuts %d of these tokens, and %d spans do not align with its own" % (language, cut, across))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit("usage: python to_docbin.py LANGUAGE IN.jsonl OUT.spacy")
    main(*sys.argv[1:])
