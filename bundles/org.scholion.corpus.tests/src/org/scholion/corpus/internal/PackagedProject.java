/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.scholion.corpus.Access;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Assignment;
import org.scholion.corpus.Comment;
import org.scholion.corpus.Dismissal;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.Member;
import org.scholion.corpus.MergedPackage;
import org.scholion.corpus.NewComment;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.NewPackage;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.RandomOperations;
import org.scholion.corpus.Samples;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.WorkPackage;
import org.scholion.document.AnnotationMap;
import org.scholion.document.Fragment;

/** A project of three members, packages made of it, and what random work is done in them. */
final class PackagedProject {

    static final List<String> MEMBERS = List.of("asha", "عمر", "मीरा");

    final Path folder;
    final Path home;
    final Random random;

    PackagedProject(Path folder, long seed) throws Exception {
        this.folder = Files.createDirectories(folder.resolve("seed" + seed));
        this.home = this.folder.resolve("home.scholion");
        this.random = new Random(seed);
        try (ProjectStore store =
                Projects.create(new FileAddress(home), "Home", Samples.schemaXml(), "lea")) {
            store.members().save(new Member("lea", Member.Role.LEAD), "lea");
            List<Assignment> given = new ArrayList<>();
            for (String name : List.of("a/b", "नहर", "خبر 🤝")) {
                DocumentRecord document =
                        store.documents().add(Samples.document(name, Samples.TEXT));
                for (String member : MEMBERS) {
                    given.add(new Assignment(document.id(), member, 0, Optional.empty()));
                }
            }
            store.assignments().assign(given);
            for (String member : MEMBERS) {
                work(store, member, 6);
            }
            for (DocumentRecord document : store.documents().all()) {
                store.comments().add(NewComment.onDocument(document.id(), "lea", "للجميع 🤝"));
            }
        }
    }

    static ProjectStore open(Path file) throws StoreException {
        return Projects.open(new FileAddress(file), Access.READ_WRITE);
    }

    /** Hands out what a member has. */
    Path handOut(String member) throws Exception {
        Path file = folder.resolve("package" + MEMBERS.indexOf(member) + ".scholion");
        try (ProjectStore store = open(home)) {
            Set<Long> comments =
                    store.comments().all().stream().map(Comment::id).collect(Collectors.toSet());
            store.packages()
                    .handOut(new NewPackage(member, new FileAddress(file), comments, "lea"));
        }
        return file;
    }

    /** Copies a project with all that lies beside it, while nobody has it open. */
    Path copy(Path file, String name) throws Exception {
        return Files.copy(file, folder.resolve(name));
    }

    static MergedPackage merge(Path into, Path file, Optional<String> theirsAs) throws Exception {
        try (ProjectStore store = open(into);
                ProjectStore from = Projects.open(new FileAddress(file), Access.READ_ONLY)) {
            return store.packages().merge(from, theirsAs, "lea");
        }
    }

    /** Has a member do something on random documents, closing and reopening them now and then. */
    void work(Path file, String member, int steps) throws Exception {
        try (ProjectStore store = open(file)) {
            work(store, member, steps);
        }
    }

    private void work(ProjectStore store, String member, int steps) throws Exception {
        List<DocumentRecord> documents = store.documents().all();
        for (int step = 0; step < steps; step++) {
            DocumentRecord document = documents.get(random.nextInt(documents.size()));
            AnnotationSet set = store.sets().open(document.id(), member);
            switch (random.nextInt(12)) {
                case 0 -> state(store, set, member);
                case 1 -> comment(store, set, member);
                case 2 ->
                        store.dismissals()
                                .add(
                                        document.id(),
                                        member,
                                        new Dismissal(
                                                new Fragment(0, 1 + random.nextInt(9)),
                                                Samples.PERSON));
                default -> edit(store, set, member);
            }
        }
    }

    private void state(ProjectStore store, AnnotationSet set, String member) throws Exception {
        SetState state = SetState.values()[random.nextInt(SetState.values().length)];
        store.sets()
                .saveState(
                        set.id(),
                        state,
                        state == SetState.SKIPPED ? Optional.of("لا أفهم") : Optional.empty(),
                        member);
    }

    private void comment(ProjectStore store, AnnotationSet set, String member) throws Exception {
        List<Comment> said = store.comments().of(set.documentId());
        if (!said.isEmpty() && random.nextInt(3) > 0) {
            Comment one = said.get(random.nextInt(said.size()));
            if (random.nextBoolean()) {
                store.comments().add(NewComment.reply(one, member, "ठीक है " + random.nextInt(99)));
            } else {
                store.comments()
                        .resolve(
                                one.id(),
                                one.resolved().isPresent()
                                        ? Optional.empty()
                                        : Optional.of(member));
            }
            store.comments().read(List.of(one.id()), member);
            return;
        }
        store.comments()
                .add(
                        new NewComment(
                                set.documentId(),
                                new NewComment.About(
                                        OptionalLong.of(set.id()),
                                        store.annotations().of(set.id()).stream()
                                                .findFirst()
                                                .map(annotation -> annotation.id()),
                                        Optional.of(new Fragment(0, 4))),
                                NewComment.Kind.QUESTION,
                                Optional.empty(),
                                OptionalLong.empty(),
                                member,
                                "وصل؟ 🤝"));
    }

    /** Makes, changes, takes back or does again; a closed set is opened first. */
    private void edit(ProjectStore store, AnnotationSet found, String member) throws Exception {
        AnnotationSet set = store.sets().find(found.id()).orElseThrow();
        if (set.state().isClosed()) {
            store.sets().saveState(set.id(), SetState.IN_PROGRESS, Optional.empty(), member);
        }
        Optional<JournalEntry> undoable = store.journal().undoable(set.id());
        Optional<JournalEntry> redoable = store.journal().redoable(set.id());
        int dice = random.nextInt(10);
        NewEntry entry;
        if (dice < 3 && undoable.isPresent()) {
            JournalEntry last = undoable.get();
            entry = new NewEntry(member, last.operation().inverse(), last.sequence(), 0);
        } else if (dice < 5 && redoable.isPresent()) {
            JournalEntry last = redoable.get();
            entry = new NewEntry(member, last.operation().inverse(), 0, last.sequence());
        } else {
            AnnotationMap state = new AnnotationMap(store.annotations().of(set.id()));
            entry =
                    NewEntry.of(
                            member,
                            new RandomOperations(random, Samples.TEXT.length()).next(state));
        }
        store.journal().append(set.id(), set.lastSequence(), entry);
    }

    /**
     * Returns all that a project keeps but for its own row numbers and the times of its merges, as
     * lines in an order of their own.
     */
    static List<String> content(Path file) throws Exception {
        List<String> rows = new ArrayList<>();
        String set =
                " JOIN annotation_set s ON s.id = set_id JOIN member m ON m.id = s.member_id"
                        + " JOIN document d ON d.id = s.document_id";
        try (Session session = Connections.reader(file, Connections.Mode.WRITABLE)) {
            for (String sql :
                    List.of(
                            "SELECT 'member', name, role FROM member",
                            "SELECT 'set', s.ulid, d.name, m.name, s.state, s.skipped_reason,"
                                    + " s.last_seq, s.changed_at FROM annotation_set s"
                                    + " JOIN member m ON m.id = s.member_id"
                                    + " JOIN document d ON d.id = s.document_id",
                            "SELECT 'entry', s.ulid, j.seq, j.actor, j.at, j.schema_version,"
                                    + " j.operation, j.undoes, j.redoes, j.undo_top, j.redo_top"
                                    + " FROM journal j"
                                    + set,
                            "SELECT 'mark', s.ulid, a.id, a.json FROM annotation a" + set,
                            "SELECT 'state', s.ulid, t.number, t.seq, t.state, t.reason, t.actor,"
                                    + " t.at FROM set_state t"
                                    + set,
                            "SELECT 'comment', c.ulid, d.ulid, s.ulid, c.annotation_id,"
                                    + " c.begin_at, c.end_at, r.ulid, c.author, c.at, c.content,"
                                    + " c.resolved_by, c.resolved_at, c.kind FROM comment c"
                                    + " JOIN document d ON d.id = c.document_id"
                                    + " LEFT JOIN annotation_set s ON s.id = c.set_id"
                                    + " LEFT JOIN comment r ON r.id = c.reply_to",
                            "SELECT 'read', c.ulid, m.name FROM comment_read r"
                                    + " JOIN comment c ON c.id = r.comment_id"
                                    + " JOIN member m ON m.id = r.member_id",
                            "SELECT 'dismissal', d.ulid, m.name, x.begin_at, x.end_at, x.type_id"
                                    + " FROM dismissal x JOIN document d ON d.id = x.document_id"
                                    + " JOIN member m ON m.id = x.member_id",
                            "SELECT 'package', ulid, state FROM package",
                            "SELECT 'word', x.key, s.ulid, x.begin_at, x.times"
                                    + " FROM marked_string x"
                                    + set)) {
                session.forEach(
                        sql,
                        row -> {
                            StringBuilder one = new StringBuilder();
                            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                byte[] value = row.getBytes(i);
                                one.append('|')
                                        .append(
                                                value == null
                                                        ? ""
                                                        : new String(
                                                                value,
                                                                StandardCharsets.ISO_8859_1));
                            }
                            rows.add(one.toString());
                        });
            }
        }
        Collections.sort(rows);
        return rows;
    }

    /** Returns the state of the package of a member. */
    static WorkPackage.State state(Path file, String member) throws Exception {
        try (ProjectStore store = open(file)) {
            return store.packages().all().stream()
                    .filter(made -> made.member().equals(member))
                    .reduce((a, b) -> b)
                    .orElseThrow()
                    .state();
        }
    }
}
