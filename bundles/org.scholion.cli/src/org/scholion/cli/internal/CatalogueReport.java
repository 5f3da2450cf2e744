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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scholion.corpus.CatalogueChange;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.EntryName;
import org.scholion.corpus.EntryPlace;
import org.scholion.corpus.EntryUse;
import org.scholion.corpus.StoreException;
import org.scholion.document.EntryId;
import org.scholion.project.CancelledException;
import org.scholion.project.FindEntries;
import org.scholion.project.ListCatalogue;
import org.scholion.project.ListCatalogue.Listed;
import org.scholion.project.ListCatalogueChanges;
import org.scholion.project.ListEntryPlaces;
import org.scholion.project.Progress;
import org.scholion.project.catalogue.EntryCandidates.Candidate;
import org.scholion.project.session.OpenProject;

/** Shows the catalogue of a project. */
final class CatalogueReport {

    private static final int MOST = 50;

    private final Output output;
    private final boolean json;
    private final OpenProject project;

    CatalogueReport(Output output, boolean json, OpenProject project) {
        this.output = output;
        this.json = json;
        this.project = project;
    }

    /** Lists all entries, or those whose names are like a text, the closest first. */
    void list(Optional<String> like) throws StoreException, CancelledException {
        List<Listed> all = new ListCatalogue(project).run(Progress.NONE);
        if (like.isPresent()) {
            List<EntryId> found =
                    new FindEntries(project)
                            .run().find(like.get(), entry -> true, MOST).stream()
                                    .map(Candidate::entry)
                                    .map(CatalogueEntry::id)
                                    .toList();
            Map<EntryId, Listed> byId =
                    all.stream().collect(Collectors.toMap(e -> e.entry().id(), e -> e));
            all = found.stream().flatMap(id -> Optional.ofNullable(byId.get(id)).stream()).toList();
        }
        if (json) {
            output.json(all.stream().map(each -> tree(each.entry(), each.use())).toList());
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                output.heads(
                        "cli.head.id",
                        "cli.head.type",
                        "cli.head.name",
                        "cli.head.documents",
                        "cli.head.mentions",
                        "cli.head.targets"));
        for (Listed each : all) {
            rows.add(
                    List.of(
                            each.entry().id().value(),
                            each.typeName(),
                            mainNames(each.entry()),
                            Integer.toString(each.use().documents()),
                            Integer.toString(each.use().mentions()),
                            Integer.toString(each.use().targets())));
        }
        output.table(rows);
    }

    private static String mainNames(CatalogueEntry entry) {
        return entry.names().stream()
                .filter(EntryName::main)
                .map(EntryName::name)
                .collect(Collectors.joining(" / "));
    }

    /** Shows an entry and where it is spoken of. */
    void show(CatalogueEntry entry) throws StoreException, CancelledException {
        List<EntryPlace> places = new ListEntryPlaces(project).run(entry.id(), Progress.NONE);
        if (json) {
            EntryUse use =
                    new ListCatalogue(project)
                            .run(Progress.NONE).stream()
                                    .filter(each -> each.entry().id().equals(entry.id()))
                                    .map(Listed::use)
                                    .findFirst()
                                    .orElse(EntryUse.NONE);
            Map<String, Object> tree = tree(entry, use);
            tree.put("places", places.stream().map(CatalogueReport::tree).toList());
            output.json(tree);
            return;
        }
        for (EntryName name : entry.names()) {
            output.lineOf(
                    "cli.catalogue.named",
                    "language",
                    name.language(),
                    "name",
                    name.name(),
                    "main",
                    name.main());
        }
        entry.identifier().ifPresent(output::line);
        entry.note().ifPresent(output::line);
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                output.heads(
                        "cli.head.document",
                        "cli.head.member",
                        "cli.head.kind",
                        "cli.head.from",
                        "cli.head.to"));
        for (EntryPlace place : places) {
            rows.add(
                    List.of(
                            place.document(),
                            place.member(),
                            place.kind().word(),
                            place.begin().map(String::valueOf).orElse("-"),
                            place.end().map(String::valueOf).orElse("-")));
        }
        output.table(rows);
    }

    /** Lists the changes, the newest first. */
    void history() throws StoreException {
        List<CatalogueChange> changes = new ListCatalogueChanges(project).run().reversed();
        if (json) {
            output.json(changes.stream().map(CatalogueReport::tree).toList());
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                output.heads(
                        "cli.head.number",
                        "cli.head.when",
                        "cli.head.by",
                        "cli.head.change",
                        "cli.head.name"));
        for (CatalogueChange change : changes) {
            rows.add(
                    List.of(
                            Long.toString(change.number()),
                            change.at().toString(),
                            change.actor(),
                            change.what().word(),
                            change.after().stream()
                                    .map(entry -> entry.names().get(0).name())
                                    .collect(Collectors.joining(", "))));
        }
        output.table(rows);
    }

    private static Map<String, Object> tree(CatalogueChange change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", change.number());
        tree.put("at", change.at().toString());
        tree.put("actor", change.actor());
        tree.put("what", change.what().word());
        change.undoes().ifPresent(undone -> tree.put("undoes", undone));
        tree.put("entries", change.after().stream().map(each -> each.id().value()).toList());
        return tree;
    }

    private static Map<String, Object> tree(EntryPlace place) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("document", place.document());
        tree.put("member", place.member());
        tree.put("annotation", place.annotation().value());
        tree.put("kind", place.kind().word());
        place.begin().ifPresent(begin -> tree.put("begin", begin));
        place.end().ifPresent(end -> tree.put("end", end));
        return tree;
    }

    private static Map<String, Object> tree(CatalogueEntry entry, EntryUse use) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", entry.id().value());
        tree.put("type", entry.typeId());
        List<Object> names = new ArrayList<>();
        for (EntryName name : entry.names()) {
            Map<String, Object> named = new LinkedHashMap<>();
            named.put("language", name.language());
            named.put("name", name.name());
            named.put("main", name.main());
            names.add(named);
        }
        tree.put("names", names);
        entry.identifier().ifPresent(uri -> tree.put("identifier", uri));
        entry.note().ifPresent(text -> tree.put("note", text));
        tree.put("members", entry.members().stream().map(EntryId::value).toList());
        tree.put("documents", use.documents());
        tree.put("mentions", use.mentions());
        tree.put("targets", use.targets());
        return tree;
    }
}
