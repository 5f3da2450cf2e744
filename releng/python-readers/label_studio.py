# Holds tasks for Label Studio against the rules of its own checks (label_studio_sdk/label_interface: names of the configuration
# that differ, regions whose control and object are in it, values that it lists) and the unit of its editor: code points.
import os
import xml.etree.ElementTree as ElementTree

from common import below, lines, load, places

VERSIONS = []


def region(checks, what, result, text, controls, task):
    control = controls.get(result["from_name"])
    if not checks(control is not None and control.get("toName") == result["to_name"], what, result):
        return
    checks.same(result["type"], control.tag.lower(), what)
    value = result["value"]
    known = [each.get("value") for each in control]
    if "value" in control.attrib:
        known = [each["value"] for each in task["data"][control.get("value")[1:]]]
    checks(set(value[result["type"]]) <= set(known), what, value)
    if result["type"] == "labels":
        checks(0 <= value["start"] <= value["end"] <= len(text), what, value)
        checks.same(text[value["start"]:value["end"]], value["text"], what)
    elif control.get("choice") == "single":
        checks.same(len(value["choices"]), 1, what, value)


def check(work, checks):
    for name, place in places(work, "label-studio"):
        tree = ElementTree.parse(os.path.join(place, "label_config.xml")).getroot()
        named = [each for each in tree.iter() if "name" in each.attrib]
        names = [each.get("name") for each in named]
        checks.same(len(set(names)), len(names), name, "names that differ")
        controls = {each.get("name"): each for each in named if "toName" in each.attrib}
        checks(all(each.get("toName") in names for each in controls.values()), name, "toName")
        relations = [each.get("value") for each in tree.iter("Relation")]
        found = {}
        for file in below(place, ".json"):
            tasks = load(file)
            if not isinstance(tasks, list):
                continue
            for task in tasks:
                text = task["data"]["text"]
                what = os.path.relpath(file, work) + " " + task["data"]["doc_id"]
                made = task.get("annotations", []) + task.get("predictions", [])
                checks.same(len(made), 1, what, "annotations")
                results = made[0]["result"]
                ids = [result["id"] for result in results if result["type"] != "relation"]
                checks.same(len(set(ids)), len(ids), what, "ids")
                for result in results:
                    if result["type"] == "relation":
                        checks(result["from_id"] in ids and result["to_id"] in ids, what, result)
                        checks(result["direction"] in ("left", "right", "bi"), what, result)
                        checks(set(result["labels"]) <= set(relations), what, result)
                    else:
                        region(checks, what, result, text, controls, task)
                found[(task["data"]["doc_id"], task["data"]["offset"])] = sorted(
                    (r["value"]["start"], r["value"]["end"], r["value"]["labels"][0])
                    for r in results if r["type"] == "labels")
        for called, other in places(work, "hf-jsonl"):
            if called != name:
                continue
            numbers = list(load(os.path.join(other, "label2id.json"))["spans"])
            for file in below(os.path.join(other, "spans"), ".jsonl"):
                for row in lines(file):
                    checks.same(found[(row["doc_id"], row["offset"])],
                                sorted((s["start"], s["end"], numbers[s["label"]]) for s in row["spans"] or []),
                                name, row["doc_id"])
