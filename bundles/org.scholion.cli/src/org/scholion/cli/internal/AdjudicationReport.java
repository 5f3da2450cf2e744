/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.scholion.curation.adjudication.Place;
import org.scholion.curation.adjudication.Rule;
import org.scholion.curation.adjudication.Settling.OpenPlace;
import org.scholion.curation.adjudication.Version;
import org.scholion.document.rules.Finding;
import org.scholion.project.AdjudicateDocuments;
import org.scholion.project.AdjudicateDocuments.DocumentResult;
import org.scholion.schema.Schema;

/** Says what a rule has settled, and what is open. */
final class AdjudicationReport {

    private final Output output;
    private final PlaceLines places;
    private final Rule rule;
    private final boolean dry;

    AdjudicationReport(Output output, Schema schema, Rule rule, boolean dry) {
        this.output = output;
        this.places = new PlaceLines(schema);
        this.rule = rule;
        this.dry = dry;
    }

    /** Writes a line for each document and each open place in it, and the sums. */
    void lines(AdjudicateDocuments.Result result) {
        int accepted = 0;
        int rejected = 0;
        int open = 0;
        int done = 0;
        for (DocumentResult document : result.documents()) {
            document(document);
            accepted += document.accepted();
            rejected += document.rejected();
            open += document.open().size();
            done += document.isFinished() ? 1 : 0;
        }
        output.say(
                "cli.adjudicate.done",
                "documents",
                result.adjudicated(),
                "all",
                result.documents().size(),
                "accepted",
                accepted,
                "rejected",
                rejected,
                "open",
                open,
                "done",
                done,
                "dry",
                dry);
    }

    private void document(DocumentResult document) {
        String name = document.document().name();
        if (document.left().isPresent()) {
            output.lineOf(
                    "cli.adjudicate.left",
                    "document",
                    name,
                    "why",
                    document.left().get(),
                    "worked",
                    document.worked(),
                    "wanted",
                    rule.workers(),
                    "member",
                    rule instanceof Rule.OfMember of ? of.member() : "");
            document.refusal().ifPresent(output::line);
        } else {
            output.lineOf(
                    "cli.adjudicate.document",
                    "document",
                    name,
                    "worked",
                    document.worked(),
                    "accepted",
                    document.accepted(),
                    "rejected",
                    document.rejected(),
                    "decided",
                    document.decided(),
                    "open",
                    document.open().size(),
                    "state",
                    document.state(),
                    "dry",
                    dry);
        }
        document.open().forEach(open -> open(document, open));
        for (Finding error : document.errors()) {
            output.lineOf("cli.adjudicate.error", "what", error.sentence());
        }
    }

    private void open(DocumentResult document, OpenPlace open) {
        Place place = open.place();
        output.lineOf(
                "cli.adjudicate.open",
                "kind",
                place.kind(),
                "types",
                places.types(place),
                "words",
                PlaceLines.words(place, document.text()),
                "begin",
                place.begin().orElse(-1),
                "end",
                place.end().orElse(-1),
                "reason",
                open.reason(),
                "versions",
                place.versions().size(),
                "had",
                place.marks().size(),
                "worked",
                document.worked());
    }

    /** Returns the same for programs. */
    Map<String, Object> tree(AdjudicateDocuments.Result result) {
        List<Object> documents = new ArrayList<>();
        for (DocumentResult document : result.documents()) {
            documents.add(tree(document));
        }
        Map<String, Object> tree = new TreeMap<>();
        tree.put("rule", rule.word());
        tree.put("dry-run", dry);
        tree.put("offsets", "utf16");
        tree.put("documents", documents);
        return tree;
    }

    private Map<String, Object> tree(DocumentResult document) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("name", document.document().name());
        tree.put("worked", document.worked());
        tree.put("left", document.left().map(AdjudicationReport::word));
        tree.put("accepted", document.accepted());
        tree.put("rejected", document.rejected());
        tree.put("decided-before", document.decided());
        tree.put("gold", document.state().word());
        List<Object> open = new ArrayList<>();
        document.open().forEach(each -> open.add(tree(document, each)));
        tree.put("open", open);
        tree.put("errors", document.errors().stream().map(CheckReport::tree).toList());
        return tree;
    }

    private Map<String, Object> tree(DocumentResult document, OpenPlace open) {
        Place place = open.place();
        Map<String, Object> tree = new TreeMap<>();
        tree.put("kind", place.kind().word());
        tree.put("reason", word(open.reason()));
        tree.put("types", places.types(place));
        place.begin().ifPresent(begin -> tree.put("begin", begin));
        place.end().ifPresent(end -> tree.put("end", end));
        tree.put("words", PlaceLines.words(place, document.text()));
        List<Object> versions = new ArrayList<>();
        for (Version version : place.versions()) {
            versions.add(
                    Map.of(
                            "members",
                            List.copyOf(version.members()),
                            "annotation",
                            version.annotation().id().value()));
        }
        tree.put("versions", versions);
        return tree;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
