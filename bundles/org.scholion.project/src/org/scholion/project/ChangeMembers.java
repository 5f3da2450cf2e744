/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.Optional;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Adds members, gives them roles and names; what happens is kept in the project's history. */
public final class ChangeMembers {

    private final ProjectStore store;

    /** Creates the use case. */
    public ChangeMembers(OpenProject project) {
        store = project.store();
    }

    /** What is to happen to a member. */
    public sealed interface Change {

        /** Someone comes. */
        record Add(Member member) implements Change {}

        /** A member gets another role. */
        record GiveRole(String name, Member.Role role) implements Change {}

        /** A member gets another name. */
        record Rename(String name, String newName) implements Change {}
    }

    /**
     * What is to be changed.
     *
     * @param actor who does it
     */
    public record Request(Change change, String actor) {}

    /**
     * Changes it.
     *
     * @return the member as it is now
     * @throws DataProblemException when one who is to come is there, or one who is to be changed is
     *     not
     * @throws StoreException also when nobody can be called so
     * @throws CancelledException when cancelled before it began
     */
    public Member run(Request request, Progress progress)
            throws StoreException, DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.members"), 1);
        progress.check();
        return switch (request.change()) {
            case Change.Add add -> add(add.member(), request.actor());
            case Change.GiveRole give -> {
                require(give.name());
                yield saved(new Member(give.name(), give.role()), request.actor());
            }
            case Change.Rename rename -> {
                require(rename.name());
                yield store.members().rename(rename.name(), rename.newName(), request.actor());
            }
        };
    }

    private Member add(Member member, String actor) throws StoreException, DataProblemException {
        if (find(member.name()).isPresent()) {
            throw new DataProblemException(
                    Message.of("project.member.there", "member", member.name()));
        }
        return saved(member, actor);
    }

    private Member saved(Member member, String actor) throws StoreException {
        store.members().save(member, actor);
        return member;
    }

    private void require(String name) throws StoreException, DataProblemException {
        if (find(name).isEmpty()) {
            throw new DataProblemException(
                    Message.of(
                            name.equals(Member.GOLD)
                                    ? "project.member.gold"
                                    : "project.member.not-there",
                            "member",
                            name));
        }
    }

    private Optional<Member> find(String name) throws StoreException {
        return store.members().all().stream()
                .filter(member -> member.name().equals(name))
                .findFirst();
    }
}
