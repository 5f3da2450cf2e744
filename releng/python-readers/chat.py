# Reads chats as a trainer does: a template of a model's tokenizer, and the schema that answers are held against.
import json
import os

import jsonschema
import tokenizers
import transformers

from common import below, lines, load, places

VERSIONS = ["transformers", "jsonschema"]

# of the kind that models bring along, with the roles taking turns
TEMPLATE = (
    "{% for message in messages %}"
    "{% if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('roles') }}{% endif %}"
    "<|{{ message['role'] }}|>\n{{ message['content'] }}<|end|>\n{% endfor %}"
)


def tokenizer():
    """One that knows a word, as none is to be fetched."""
    words = tokenizers.Tokenizer(tokenizers.models.WordLevel({"[UNK]": 0}, unk_token="[UNK]"))
    return transformers.PreTrainedTokenizerFast(tokenizer_object=words, chat_template=TEMPLATE)


def find(text, quote, occurrence):
    at = -1
    for _ in range(occurrence):
        at = text.find(quote, at + 1)
        if at < 0:
            return None
    return at


def rows_of(work, name, layout):
    """The rows of a layout by document and offset."""
    for called, place in places(work, layout):
        if called == name:
            found = [row for file in below(place, ".jsonl") if "/spans/" in file for row in lines(file)]
            return {(row["doc_id"], row["offset"]): row for row in found}
    return None


def check(work, checks):
    reader = tokenizer()
    for name, place in places(work, "chat"):
        schema = load(os.path.join(place, "answer.schema.json"))
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        tables = rows_of(work, name, "hf-jsonl")
        labels = list(load(os.path.join(place, "label2id.json"))["spans"])
        for file in below(place, ".jsonl"):
            for row in lines(file):
                what = os.path.relpath(file, work) + " " + row["doc_id"]
                checks.same([message["role"] for message in row["messages"]], ["user", "assistant"], what)
                question, answer = (message["content"] for message in row["messages"])
                whole = reader.apply_chat_template(row["messages"], tokenize=False)
                checks.same(whole, "<|user|>\n%s<|end|>\n<|assistant|>\n%s<|end|>\n" % (question, answer), what)
                said = json.loads(answer)
                for wrong in validator.iter_errors(said):
                    checks(False, what, wrong.message)
                known = tables[(row["doc_id"], row["offset"])]
                text = known["text"]
                checks(text.strip() in question, what, "the question lacks the text")
                quotes = list(said["entities"])
                quotes += [r[e] for r in said.get("relations", []) for e in ("head", "tail")]
                quotes += [c for s in said.get("stances", []) for c in s["cues"]]
                for quote in quotes:
                    checks(find(text, quote["quote"], quote["occurrence"]) is not None, what, quote)
                    # a model sees the question alone, where blanks at the ends of the text are gone
                    checks(find(question[question.rindex(text.strip()):], quote["quote"], quote["occurrence"])
                           is not None, what, quote, "is not in the question")
                found = []
                for entity in said["entities"]:
                    at = find(text, entity["quote"], entity["occurrence"])
                    found.append((at, at + len(entity["quote"]), entity["label"]))
                checks.same(sorted(found), sorted((s["start"], s["end"], labels[s["label"]])
                                                  for s in known["spans"] or []), what)
                checks.same([f[0] for f in found], sorted(f[0] for f in found), what, "order of the text")
