/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.HistoryEntry.What;
import org.scholion.corpus.Member;
import org.scholion.corpus.MergedPackage;
import org.scholion.corpus.MergedPackage.Came;
import org.scholion.corpus.MergedPackage.Refused;
import org.scholion.corpus.Migration;
import org.scholion.corpus.PackageLineage;
import org.scholion.corpus.PackageMisfitException;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SchemaVersion;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.Ulid;
import org.scholion.corpus.WorkPackage;
import org.scholion.document.OperationRefusedException;
import org.scholion.words.Message;

/** One package being merged, in one transaction. */
final class PackageMerge {

    private final Database database;
    private final StoreEvents events;
    private final Session session;
    private final CompiledSchemas schemas;
    private final ProjectStore from;
    private final Optional<String> theirsAs;
    private final PackageLineage lineage;
    private final Map<Long, Long> documents = new HashMap<>();
    private final Map<Long, String> names = new HashMap<>();

    /** The set here of each set of the package that is not refused. */
    private final Map<Long, Long> sets = new HashMap<>();

    private final Set<Long> refusedDocuments = new HashSet<>();
    private final List<Came> came = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    /** Those that came here since the package was made. */
    private List<Migration> migrations = List.of();

    private int entries;
    private int states;

    /**
     * Begins.
     *
     * @param session writes the project
     * @param from the package
     * @param theirsAs whose set is to have what cannot be appended to its own
     * @throws PackageMisfitException when it is no package
     */
    PackageMerge(
            Database database,
            StoreEvents events,
            Session session,
            CompiledSchemas schemas,
            ProjectStore from,
            Optional<String> theirsAs)
            throws StoreException {
        this.database = database;
        this.events = events;
        this.session = session;
        this.schemas = schemas;
        this.from = from;
        this.theirsAs = theirsAs;
        this.lineage =
                from.packages()
                        .lineage()
                        .orElseThrow(
                                () -> new PackageMisfitException(Message.of("store.package.none")));
    }

    MergedPackage run(String actor) throws SQLException, StoreException {
        requireProject();
        requireSchema();
        matchDocuments();
        for (AnnotationSet set : from.sets().all()) {
            Optional<Message> objection = merge(set);
            if (objection.isPresent()) {
                refusedDocuments.add(set.documentId());
                refused.add(
                        new Refused(
                                names.getOrDefault(set.documentId(), ""),
                                set.member(),
                                objection.get()));
            }
        }
        int catalogued = new CatalogueMerge(session, events, from).run(actor);
        int comments =
                new CommentMerge(session, events, from, lineage, documents, sets, refusedDocuments)
                        .run();
        new MemberNotes(session, events, from, lineage.made(), documents).run();
        return end(comments, catalogued, actor);
    }

    private void requireProject() throws SQLException, StoreException {
        if (PackageRows.here(session).isPresent()) {
            throw new PackageMisfitException(Message.of("store.package.into-package"));
        }
        if (!ProjectRows.value(session, "id").equals(lineage.projectId())) {
            throw new PackageMisfitException(
                    Message.of("store.package.other-project", "name", from.projectName()));
        }
    }

    private void requireSchema() throws SQLException, StoreException {
        SchemaVersion theirs = from.schemas().newest();
        SchemaVersion ours = ProjectRows.newestSchema(session);
        if (theirs.number() > ours.number()) {
            throw new PackageMisfitException(
                    Message.of(
                            "store.package.newer-schema",
                            "version",
                            theirs.number(),
                            "known",
                            ours.number()));
        }
        boolean same =
                session.first(
                                "SELECT xml FROM schema_version WHERE number = ?",
                                row -> row.getString(1),
                                theirs.number())
                        .filter(theirs.xml()::equals)
                        .isPresent();
        if (!same) {
            throw new PackageMisfitException(
                    Message.of("store.package.other-schema", "version", theirs.number()));
        }
        Carrying carrying = new Carrying(session, schemas);
        if (carrying.isUndone(theirs.number()) && !theirs.xml().equals(ours.xml())) {
            throw new PackageMisfitException(
                    Message.of("store.package.undone-schema", "version", theirs.number()));
        }
        migrations = carrying.since(theirs.number());
    }

    private SetMerge.Theirs carried(SetMerge.Theirs what, AnnotationSet theirs)
            throws SQLException, StoreException {
        if (migrations.isEmpty() || what.entries().isEmpty()) {
            return what;
        }
        return what.carried(
                session,
                schemas,
                from.annotations().at(theirs.id(), what.sequence()),
                migrations,
                from.documents().text(theirs.documentId()).length());
    }

    /** Finds the documents of the package here; one that has another text refuses all. */
    private void matchDocuments() throws SQLException, StoreException {
        for (DocumentRecord theirs : from.documents().all()) {
            names.put(theirs.id(), theirs.name());
            Optional<Long> ours =
                    session.first(
                            "SELECT id FROM document WHERE ulid = ? AND removed_at IS NULL",
                            row -> row.getLong(1),
                            theirs.ulid().value());
            if (ours.isPresent()) {
                String text = DocumentRows.text(session, ours.get());
                if (!text.equals(from.documents().text(theirs.id()))) {
                    throw new PackageMisfitException(
                            Message.of("store.package.other-text", "document", theirs.name()));
                }
                documents.put(theirs.id(), ours.get());
                names.put(theirs.id(), DocumentRows.get(session, ours.get()).name());
            }
        }
    }

    /** Merges a set, or returns why it is left as it is. */
    private Optional<Message> merge(AnnotationSet theirs) throws SQLException, StoreException {
        Optional<PackageLineage.Base> base = Optional.ofNullable(lineage.sets().get(theirs.id()));
        if (base.isEmpty() && theirs.isUntouched()) {
            return Optional.empty();
        }
        SetMerge.Theirs what = carried(SetMerge.Theirs.of(from, theirs, base), theirs);
        Optional<Long> document = Optional.ofNullable(documents.get(theirs.documentId()));
        if (document.isEmpty()) {
            return what.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Message.of("store.package.no-document"));
        }
        if (theirs.member().equals(Member.GOLD)) {
            return Optional.of(Message.of("store.package.gold"));
        }
        Optional<AnnotationSet> ours = ours(theirs, document.get(), base.isPresent());
        if (ours.isEmpty()) {
            return what.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Message.of("store.package.no-set"));
        }
        Optional<Message> objection = append(ours.get(), theirs, what);
        if (objection.isEmpty() || theirsAs.isEmpty()) {
            return objection;
        }
        AnnotationSet others = SetRows.findOrMake(session, document.get(), theirsAs.get());
        return append(
                others,
                theirs,
                carried(SetMerge.Theirs.of(from, theirs, Optional.empty()), theirs));
    }

    /** Returns the set here that is the one of the package; one begun there is made here, too. */
    private Optional<AnnotationSet> ours(AnnotationSet theirs, long documentId, boolean handedOut)
            throws SQLException, StoreException {
        Optional<Long> known =
                session.first(
                        "SELECT id FROM annotation_set WHERE ulid = ? AND document_id = ?",
                        row -> row.getLong(1),
                        theirs.ulid().value(),
                        documentId);
        if (known.isPresent()) {
            return SetRows.find(session, known.get());
        }
        if (handedOut) {
            return Optional.empty();
        }
        return Optional.of(SetRows.findOrMake(session, documentId, theirs.member()));
    }

    private Optional<Message> append(AnnotationSet ours, AnnotationSet theirs, SetMerge.Theirs what)
            throws SQLException, StoreException {
        try {
            SetMerge.Appended appended =
                    database.<SetMerge.Appended, OperationRefusedException>write(
                            inner -> new SetMerge(inner, schemas, ours, what).run());
            if (appended.objection().isPresent()) {
                return appended.objection();
            }
            sets.put(theirs.id(), ours.id());
            if (!appended.isNothing()) {
                appended.events().forEach(events::tell);
                entries += appended.entries();
                states += appended.states();
                came.add(
                        new Came(
                                names.getOrDefault(theirs.documentId(), ""),
                                ours.member(),
                                appended.entries(),
                                appended.states()));
            }
            return Optional.empty();
        } catch (OperationRefusedException e) {
            return Optional.of(e.said());
        }
    }

    private MergedPackage end(int comments, int catalogued, String actor)
            throws SQLException, StoreException {
        Ulid ulid = lineage.made().ulid();
        Optional<WorkPackage> known = PackageRows.find(session, ulid);
        boolean out = known.filter(p -> p.state() == WorkPackage.State.OUT).isPresent();
        boolean ends = out && refused.isEmpty();
        MergedPackage result =
                new MergedPackage(
                        lineage.made(), came, refused, comments, catalogued, out && !ends);
        if (ends) {
            PackageRows.end(session, known.orElseThrow(), WorkPackage.State.MERGED);
            events.tell(new StoreEvent.PackagesChanged());
        }
        if (ends || !result.isNothing()) {
            Map<String, String> arguments = new HashMap<>(PackageFile.history(lineage.made()));
            arguments.put("sets", Integer.toString(came.size()));
            arguments.put("changes", Integer.toString(entries));
            arguments.put("states", Integer.toString(states));
            arguments.put("comments", Integer.toString(comments));
            arguments.put("entries", Integer.toString(catalogued));
            arguments.put("refused", Integer.toString(refused.size()));
            HistoryRows.add(session, actor, What.PACKAGE_MERGED, arguments);
        }
        return result;
    }
}
