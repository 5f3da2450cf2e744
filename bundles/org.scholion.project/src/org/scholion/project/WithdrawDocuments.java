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
import java.util.TreeSet;
import org.scholion.corpus.Assignments.Withdrawal;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.internal.KnownMember;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Takes documents from members again. What somebody has begun stays, and is named. */
public final class WithdrawDocuments {

    private final ProjectStore store;

    /** Creates the use case. */
    public WithdrawDocuments(OpenProject project) {
        store = project.store();
    }

    /** A document that a member has. */
    public record Given(long document, String member) {}

    /**
     * What is to be taken.
     *
     * @param dry whether only to look what would be
     */
    public record Request(List<Given> given, boolean dry) {
        public Request {
            given = List.copyOf(given);
        }
    }

    /**
     * A document that stays with a member.
     *
     * @param why {@link Withdrawal#BEGUN} or {@link Withdrawal#HANDED_OUT}
     */
    public record Stays(String document, String member, Withdrawal why) {}

    /**
     * What was taken.
     *
     * @param withdrawn how many assignments went
     * @param stays those that did not, in the order asked for
     */
    public record Result(int withdrawn, List<Stays> stays) {
        public Result {
            stays = List.copyOf(stays);
        }
    }

    /**
     * Takes them, all that can be.
     *
     * @throws DataProblemException when there is no such member
     * @throws CancelledException when cancelled before it began
     */
    public Result run(Request request, Progress progress)
            throws StoreException, DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.withdrawing"), 1);
        progress.check();
        for (String member : new TreeSet<>(request.given().stream().map(Given::member).toList())) {
            KnownMember.require(store, member);
        }
        List<Stays> stays = new ArrayList<>();
        int[] withdrawn = {0};
        if (request.dry()) {
            withdrawn[0] = withdraw(request, stays, store.assignments()::withdrawal);
        } else {
            store.writing()
                    .<StoreException>together(
                            () ->
                                    withdrawn[0] =
                                            withdraw(
                                                    request, stays, store.assignments()::withdraw));
        }
        return new Result(withdrawn[0], stays);
    }

    /** Takes a document from a member, or only looks what that would come to. */
    private interface Taking {
        Withdrawal take(long document, String member) throws StoreException;
    }

    private int withdraw(Request request, List<Stays> stays, Taking taking) throws StoreException {
        int withdrawn = 0;
        // what was taken once is no longer there to be taken
        for (Given given : new LinkedHashSet<>(request.given())) {
            Withdrawal what = taking.take(given.document(), given.member());
            switch (what) {
                case WITHDRAWN -> withdrawn++;
                case BEGUN, HANDED_OUT ->
                        stays.add(new Stays(name(given.document()), given.member(), what));
                case NOT_ASSIGNED -> {
                    // nothing to take
                }
            }
        }
        return withdrawn;
    }

    private String name(long document) throws StoreException {
        return store.documents().find(document).map(DocumentRecord::name).orElse("");
    }
}
