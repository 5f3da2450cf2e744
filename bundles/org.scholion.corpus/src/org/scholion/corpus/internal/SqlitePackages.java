/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.HistoryEntry.What;
import org.scholion.corpus.MergedPackage;
import org.scholion.corpus.NewPackage;
import org.scholion.corpus.PackageLineage;
import org.scholion.corpus.Packages;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.Ulid;
import org.scholion.corpus.WorkPackage;
import org.scholion.corpus.WorkPackage.State;
import org.scholion.words.Message;

/** The packages made of a SQLite file. */
final class SqlitePackages implements Packages {

    private final Database database;
    private final StoreEvents events;
    private final CompiledSchemas schemas;

    SqlitePackages(Database database, StoreEvents events, CompiledSchemas schemas) {
        this.database = database;
        this.events = events;
        this.schemas = schemas;
    }

    @Override
    public List<WorkPackage> all() throws StoreException {
        return database.snapshot(PackageRows::all);
    }

    @Override
    public Optional<PackageLineage> lineage() throws StoreException {
        return database.snapshot(PackageRows::lineage);
    }

    @Override
    public WorkPackage handOut(NewPackage wanted) throws StoreException {
        return switch (wanted.target()) {
            case FileAddress file -> database.write(session -> handOut(session, wanted, file));
        };
    }

    private WorkPackage handOut(Session session, NewPackage wanted, FileAddress file)
            throws SQLException, StoreException {
        Optional<WorkPackage> here = PackageRows.here(session);
        if (here.isPresent()) {
            throw new StoreException(
                    Message.of("store.package.of-package", "member", here.get().member()));
        }
        List<AnnotationSet> sets = toHandOut(session, wanted.member());
        Path target = file.path();
        long now = Times.now().toEpochMilli();
        Ulid ulid = Ulids.next();
        long id =
                session.insert(
                        "INSERT INTO package (ulid, member_id, file, state, made_by, made_at,"
                                + " changed_at) VALUES (?, ?, ?, 'out', ?, ?, ?)",
                        ulid.value(),
                        ProjectRows.memberId(session, wanted.member()),
                        String.valueOf(target.getFileName()),
                        StoredText.name(Kept.ACTOR, wanted.actor()),
                        now,
                        now);
        for (AnnotationSet set : sets) {
            session.update(
                    "INSERT INTO package_set (set_id, package_id, seq, hash, states)"
                            + " VALUES (?, ?, ?, ?,"
                            + " (SELECT count(*) FROM set_state WHERE set_id = ?))",
                    set.id(),
                    id,
                    set.lastSequence(),
                    JournalHash.of(session, set.id(), set.lastSequence()),
                    set.id());
        }
        WorkPackage made = PackageRows.find(session, ulid).orElseThrow();
        HistoryRows.add(session, wanted.actor(), What.PACKAGE_MADE, PackageFile.history(made));
        PackageFile.write(session, target, made, sets, wanted);
        events.tell(new StoreEvent.PackagesChanged());
        return made;
    }

    /** Returns the sets of a member that are not out. */
    private static List<AnnotationSet> toHandOut(Session session, String member)
            throws SQLException, StoreException {
        ProjectRows.requireMember(session, member);
        List<AnnotationSet> sets = new ArrayList<>();
        for (AnnotationSet set : SetRows.all(session)) {
            if (set.member().equals(member) && PackageRows.outWith(session, set.id()).isEmpty()) {
                sets.add(set);
            }
        }
        if (sets.isEmpty()) {
            List<WorkPackage> out = PackageRows.outOf(session, member);
            throw new StoreException(
                    out.isEmpty()
                            ? Message.of("store.package.nothing", "member", member)
                            : Message.of(
                                    "store.package.all-out",
                                    "member",
                                    member,
                                    "file",
                                    out.getLast().file()));
        }
        return sets;
    }

    @Override
    public List<WorkPackage> takeBack(String member, String actor) throws StoreException {
        return database.write(
                session -> {
                    ProjectRows.requireMember(session, member);
                    List<WorkPackage> out = PackageRows.outOf(session, member);
                    for (WorkPackage each : out) {
                        PackageRows.end(session, each, State.TAKEN_BACK);
                        HistoryRows.add(
                                session, actor, What.PACKAGE_TAKEN_BACK, PackageFile.history(each));
                    }
                    if (!out.isEmpty()) {
                        events.tell(new StoreEvent.PackagesChanged());
                    }
                    return out;
                });
    }

    @Override
    public MergedPackage merge(ProjectStore from, Optional<String> theirsAs, String actor)
            throws StoreException {
        return database.write(
                session -> {
                    PackageMerge merge =
                            new PackageMerge(database, events, session, schemas, from, theirsAs);
                    return merge.run(actor);
                });
    }
}
