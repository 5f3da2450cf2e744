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
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.Access;
import org.scholion.corpus.Member;
import org.scholion.corpus.MemberName;
import org.scholion.corpus.MergedPackage;
import org.scholion.corpus.ProjectAddress;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Brings packages home: what was done in them is appended to the sets they were made of. */
public final class MergePackages {

    private final ProjectStore store;

    /** Creates the use case. */
    public MergePackages(OpenProject project) {
        store = project.store();
    }

    /**
     * What is to be merged.
     *
     * @param packages where they are
     * @param theirsAs whose sets are to have what a package has of sets with which both have gone
     *     on; empty to leave it out
     * @param actor who merges
     */
    public record Request(List<ProjectAddress> packages, Optional<String> theirsAs, String actor) {
        public Request {
            packages = List.copyOf(packages);
        }
    }

    /**
     * A package that was merged.
     *
     * @param file where it is
     */
    public record Merged(ProjectAddress file, MergedPackage what) {}

    /**
     * What came of it.
     *
     * @param merged the packages that fit, in the order asked for
     * @param problems why others did not
     */
    public record Result(List<Merged> merged, List<Problem> problems) {
        public Result {
            merged = List.copyOf(merged);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Merges them, exclusively: all that fit, or nothing when this does not come to its end.
     *
     * @throws BadRequestException when nobody can be called as is asked for
     * @throws StoreException when the project cannot be written; nothing was changed
     * @throws CancelledException when cancelled; nothing was changed
     */
    public Result run(Request request, Progress progress)
            throws StoreException, BadRequestException, CancelledException {
        if (request.theirsAs().isPresent()) {
            String name = request.theirsAs().get();
            if (name.equals(Member.GOLD)) {
                throw new BadRequestException(Message.of("project.member.gold"));
            }
            BadRequestException.throwIf(MemberName.objection(name));
        }
        Message doing = Message.of("project.task.merging");
        progress.begin(doing, request.packages().size());
        List<Merged> merged = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        store.writing()
                .<CancelledException>exclusively(
                        doing,
                        () -> {
                            for (ProjectAddress file : request.packages()) {
                                progress.check();
                                try {
                                    merged.add(new Merged(file, merge(file, request)));
                                } catch (StoreException e) {
                                    // one that does not fit never stops the others
                                    problems.add(Problem.in(file.toString(), e.said()));
                                }
                                progress.worked(1, file.toString());
                            }
                        });
        return new Result(merged, problems);
    }

    private MergedPackage merge(ProjectAddress file, Request request) throws StoreException {
        try (ProjectStore from = Projects.open(file, Access.READ_ONLY)) {
            return store.packages().merge(from, request.theirsAs(), request.actor());
        }
    }
}
