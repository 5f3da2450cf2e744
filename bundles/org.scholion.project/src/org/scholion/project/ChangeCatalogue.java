/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.corpus.CatalogueChange;
import org.scholion.corpus.CatalogueChange.What;
import org.scholion.corpus.CatalogueContents;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.CatalogueEntry.Standing;
import org.scholion.corpus.EntryName;
import org.scholion.corpus.EntryUse;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationIds;
import org.scholion.document.EntryId;
import org.scholion.project.internal.CatalogueRights;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.EntityType;
import org.scholion.schema.Schema;
import org.scholion.words.Message;

/**
 * Adds entries to the catalogue, names, describes, merges, splits and removes them. No annotation
 * is changed by it, and all of it can be taken back by {@link UndoCatalogue}.
 */
public final class ChangeCatalogue {

    private static final AnnotationIds IDS = AnnotationIds.system();

    private final ProjectStore store;
    private final Schema schema;

    /** Creates the use case. */
    public ChangeCatalogue(OpenProject project) {
        store = project.store();
        schema = project.schema();
    }

    /** What is to happen. Entries are those in the catalogue, or merged into one of these. */
    public sealed interface Change {

        /**
         * An entry comes.
         *
         * @param typeId the id of an entity type
         * @param names at least one
         */
        record Add(
                String typeId,
                List<EntryName> names,
                Optional<String> identifier,
                Optional<String> note,
                List<EntryId> members)
                implements Change {
            public Add {
                names = List.copyOf(names);
                members = List.copyOf(members);
            }

            /** Creates it for an entry with one name. */
            public static Add named(String typeId, EntryName name) {
                return new Add(
                        typeId, List.of(name), Optional.empty(), Optional.empty(), List.of());
            }
        }

        /** An entry is called otherwise in a language; what it was called there stays an alias. */
        record Rename(EntryId entry, EntryName name) implements Change {}

        /** An entry gets further names. */
        record Alias(EntryId entry, List<EntryName> names) implements Change {
            public Alias {
                names = List.copyOf(names);
            }
        }

        /** An entry loses a name, whether it is a main one or not; not its last. */
        record Unalias(EntryId entry, EntryName name) implements Change {}

        /**
         * An entry is described otherwise.
         *
         * @param typeId its type
         * @param names all its names; empty to leave them
         */
        record Describe(
                EntryId entry,
                String typeId,
                List<EntryName> names,
                Optional<String> identifier,
                Optional<String> note,
                List<EntryId> members)
                implements Change {
            public Describe {
                names = List.copyOf(names);
                members = List.copyOf(members);
            }
        }

        /**
         * Entries are the same: one stands for the others, and has their names as well.
         *
         * @param kept the one that stands for all
         */
        record Merge(EntryId kept, List<EntryId> others) implements Change {
            public Merge {
                others = List.copyOf(others);
            }
        }

        /**
         * One that was merged into another is none with it any more: what points to it means it
         * again, and the other loses the names it had from it.
         */
        record Part(EntryId merged) implements Change {}

        /** Some names of an entry are those of another, which is made; what points to it stays. */
        record Split(EntryId entry, List<EntryName> names) implements Change {
            public Split {
                names = List.copyOf(names);
            }
        }

        /** An entry goes; what points to it is found by the rules until it comes back. */
        record Remove(EntryId entry) implements Change {}
    }

    /**
     * What is to be changed.
     *
     * @param actor who does it
     */
    public record Request(Change change, String actor) {}

    /**
     * What came of it.
     *
     * @param entry the entry that was meant, or made, as it is now
     * @param change what was changed; empty if nothing differs
     */
    public record Result(CatalogueEntry entry, Optional<CatalogueChange> change) {}

    /** Returns whether somebody may change the catalogue; where not, its leads are to be asked. */
    public boolean may(String actor) throws StoreException {
        return new CatalogueRights(store).has(actor);
    }

    /** Returns how often an entry is spoken of, which would be left without it. */
    public EntryUse use(EntryId entry) throws StoreException {
        return store.catalogue().uses().getOrDefault(entry, EntryUse.NONE);
    }

    /**
     * Changes it.
     *
     * @throws DataProblemException when an entry is not there, the type is no entity type, an entry
     *     would be without a name, or the actor may not change the catalogue
     * @throws StoreException also when it would not hold together
     * @throws CancelledException when cancelled before it began
     */
    public Result run(Request request, Progress progress)
            throws StoreException, DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.catalogue"), 1);
        progress.check();
        new CatalogueRights(store).require(request.actor());
        List<Result> results = new ArrayList<>();
        store.writing()
                .<DataProblemException>together(
                        () -> {
                            CatalogueContents now = store.catalogue().some(about(request.change()));
                            Planned planned = planned(request.change(), now);
                            Optional<CatalogueChange> change =
                                    store.catalogue()
                                            .save(
                                                    planned.what(),
                                                    planned.entries(),
                                                    request.actor());
                            results.add(new Result(planned.entries().get(0), change));
                        });
        return results.get(0);
    }

    /**
     * A change as entries.
     *
     * @param entries as they are to be, the one that is meant first
     */
    private record Planned(What what, List<CatalogueEntry> entries) {
        static Planned of(What what, CatalogueEntry entry) {
            return new Planned(what, List.of(entry));
        }
    }

    /** Returns the entries that a change looks at. */
    private static List<EntryId> about(Change change) {
        return switch (change) {
            case Change.Add add -> List.of();
            case Change.Rename rename -> List.of(rename.entry());
            case Change.Alias alias -> List.of(alias.entry());
            case Change.Unalias unalias -> List.of(unalias.entry());
            case Change.Describe describe -> List.of(describe.entry());
            case Change.Merge merge -> {
                List<EntryId> all = new ArrayList<>(merge.others());
                all.add(merge.kept());
                yield all;
            }
            case Change.Part part -> List.of(part.merged());
            case Change.Split split -> List.of(split.entry());
            case Change.Remove remove -> List.of(remove.entry());
        };
    }

    private Planned planned(Change change, CatalogueContents now) throws DataProblemException {
        return switch (change) {
            case Change.Add add -> Planned.of(What.ADDED, added(add));
            case Change.Rename rename -> {
                CatalogueEntry entry = here(now, rename.entry());
                yield Planned.of(What.RENAMED, renamed(entry, rename.name()));
            }
            case Change.Alias alias -> {
                CatalogueEntry entry = here(now, alias.entry());
                yield Planned.of(What.ALIASED, withNames(entry, alias.names()));
            }
            case Change.Unalias unalias -> {
                CatalogueEntry entry = here(now, unalias.entry());
                yield Planned.of(What.ALIASED, without(entry, List.of(unalias.name())));
            }
            case Change.Describe describe -> {
                CatalogueEntry entry = here(now, describe.entry());
                List<EntryName> names = describe.names();
                yield Planned.of(
                        What.DESCRIBED,
                        entry.withType(known(describe.typeId()))
                                .withNames(names.isEmpty() ? entry.names() : names)
                                .withIdentifier(describe.identifier())
                                .withNote(describe.note())
                                .withMembers(describe.members()));
            }
            case Change.Merge merge -> merged(now, merge);
            case Change.Part part -> parted(now, part.merged());
            case Change.Split split -> split(here(now, split.entry()), split.names());
            case Change.Remove remove ->
                    Planned.of(What.REMOVED, here(now, remove.entry()).as(CatalogueEntry.REMOVED));
        };
    }

    private CatalogueEntry added(Change.Add add) throws DataProblemException {
        if (add.names().isEmpty()) {
            throw new DataProblemException(Message.of("project.entry.nameless"));
        }
        return new CatalogueEntry(
                newId(),
                known(add.typeId()),
                add.names(),
                add.identifier(),
                add.note(),
                add.members(),
                CatalogueEntry.HERE);
    }

    static EntryId newId() {
        return new EntryId(IDS.next().value());
    }

    private String known(String typeId) throws DataProblemException {
        if (schema.type(typeId, EntityType.class).isEmpty()) {
            throw new DataProblemException(Message.of("project.entry.type", "type", typeId));
        }
        return typeId;
    }

    private static CatalogueEntry here(CatalogueContents now, EntryId id)
            throws DataProblemException {
        return now.resolve(id)
                .orElseThrow(
                        () ->
                                new DataProblemException(
                                        Message.of("project.entry.none", "name", id.value())));
    }

    private static CatalogueEntry renamed(CatalogueEntry entry, EntryName name) {
        List<EntryName> names = new ArrayList<>();
        names.add(name.asMain(true));
        for (EntryName each : entry.names()) {
            boolean another = each.language().equals(name.language());
            names.add(another ? each.asMain(false) : each);
        }
        return entry.withNames(inPlace(entry, names));
    }

    /** The languages stay in the order in which they were. */
    private static List<EntryName> inPlace(CatalogueEntry entry, List<EntryName> names) {
        Set<String> languages = new LinkedHashSet<>();
        entry.names().forEach(name -> languages.add(name.language()));
        names.forEach(name -> languages.add(name.language()));
        List<EntryName> ordered = new ArrayList<>();
        for (String language : languages) {
            names.stream().filter(n -> n.language().equals(language)).forEach(ordered::add);
        }
        return ordered;
    }

    private static CatalogueEntry withNames(CatalogueEntry entry, List<EntryName> more) {
        List<EntryName> names = new ArrayList<>(entry.names());
        more.forEach(name -> names.add(name.asMain(false)));
        return entry.withNames(names);
    }

    private static CatalogueEntry without(CatalogueEntry entry, List<EntryName> gone)
            throws DataProblemException {
        List<EntryName> left = new ArrayList<>(entry.names());
        for (EntryName name : gone) {
            if (!left.removeIf(each -> each.asMain(false).equals(name.asMain(false)))) {
                throw new DataProblemException(
                        Message.of(
                                "project.entry.no-name",
                                "entry",
                                entry.names().get(0).name(),
                                "language",
                                name.language(),
                                "name",
                                name.name()));
            }
        }
        if (left.isEmpty()) {
            throw new DataProblemException(
                    Message.of("project.entry.last-name", "name", entry.names().get(0).name()));
        }
        return entry.withNames(left);
    }

    private static Planned merged(CatalogueContents now, Change.Merge merge)
            throws DataProblemException {
        CatalogueEntry kept = here(now, merge.kept());
        List<CatalogueEntry> others = new ArrayList<>();
        for (EntryId id : merge.others()) {
            CatalogueEntry other = here(now, id);
            if (!other.id().equals(kept.id())) {
                others.add(other);
            }
        }
        if (others.isEmpty()) {
            throw new DataProblemException(
                    Message.of("project.entry.merge-one", "name", kept.names().get(0).name()));
        }
        CatalogueEntry all = kept;
        Set<EntryId> members = new LinkedHashSet<>(kept.members());
        for (CatalogueEntry other : others) {
            all =
                    withNames(all, other.names())
                            .withIdentifier(all.identifier().or(other::identifier))
                            .withNote(all.note().or(other::note));
            members.addAll(other.members());
        }
        members.remove(kept.id());
        List<CatalogueEntry> planned = new ArrayList<>();
        planned.add(all.withMembers(List.copyOf(members)));
        others.forEach(other -> planned.add(other.as(new Standing.Merged(kept.id()))));
        return new Planned(What.MERGED, planned);
    }

    private static Planned parted(CatalogueContents now, EntryId id) throws DataProblemException {
        CatalogueEntry merged =
                now.find(id)
                        .filter(entry -> entry.standing() instanceof Standing.Merged)
                        .orElseThrow(
                                () ->
                                        new DataProblemException(
                                                Message.of(
                                                        "project.entry.not-merged",
                                                        "id",
                                                        id.value())));
        CatalogueEntry back = merged.as(CatalogueEntry.HERE);
        Optional<CatalogueEntry> from = now.resolve(id);
        if (from.isEmpty()) {
            return Planned.of(What.SPLIT, back);
        }
        List<EntryName> left = new ArrayList<>(from.get().names());
        left.removeIf(
                each ->
                        !each.main()
                                && merged.names().stream()
                                        .anyMatch(n -> n.asMain(false).equals(each)));
        return new Planned(What.SPLIT, List.of(back, from.get().withNames(left)));
    }

    private static Planned split(CatalogueEntry entry, List<EntryName> names)
            throws DataProblemException {
        if (names.isEmpty()) {
            throw new DataProblemException(Message.of("project.entry.nameless"));
        }
        CatalogueEntry left = without(entry, names);
        CatalogueEntry made =
                new CatalogueEntry(
                        newId(),
                        entry.typeId(),
                        names,
                        Optional.empty(),
                        entry.note(),
                        List.of(),
                        CatalogueEntry.HERE);
        return new Planned(What.SPLIT, List.of(made, left));
    }
}
