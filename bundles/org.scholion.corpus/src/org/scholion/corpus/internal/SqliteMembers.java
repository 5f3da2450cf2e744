/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.util.List;
import org.scholion.corpus.Member;
import org.scholion.corpus.Members;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;

/** The members in a SQLite file. */
final class SqliteMembers implements Members {

    private final Database database;
    private final StoreEvents events;

    SqliteMembers(Database database, StoreEvents events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public List<Member> all() throws StoreException {
        return database.read(ProjectRows::members);
    }

    @Override
    public void save(Member member, String actor) throws StoreException {
        database.change(
                session -> {
                    ProjectRows.saveMember(session, member, actor);
                    events.tell(new StoreEvent.MemberSaved(member));
                });
    }

    @Override
    public Member rename(String name, String newName, String actor) throws StoreException {
        return database.write(
                session -> {
                    Member renamed = ProjectRows.renameMember(session, name, newName, actor);
                    events.tell(new StoreEvent.MemberRenamed(name, renamed));
                    return renamed;
                });
    }
}
