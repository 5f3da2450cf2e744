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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scholion.corpus.Assignment;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.MemberName;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.RoundDocument;
import org.scholion.corpus.StoreException;
import org.scholion.project.assign.AssignmentPlan;
import org.scholion.project.assign.AssignmentRecipe;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Works out who gets what by a recipe, to be looked at before it is done, and does it. */
public final class PlanAssignments {

    private final OpenProject project;
    private final ProjectStore store;

    /** Creates the use case. */
    public PlanAssignments(OpenProject project) {
        this.project = project;
        this.store = project.store();
    }

    /**
     * What is to be shared out.
     *
     * @param members among whom
     * @param recipe how
     * @param seed of what is drawn
     * @param among the ids of the documents that are meant, unless the recipe leaves them out;
     *     empty for all
     */
    public record Request(
            List<String> members, AssignmentRecipe recipe, long seed, Optional<Set<Long>> among) {
        public Request {
            members = List.copyOf(members);
            among = among.map(Set::copyOf);
        }

        /** All documents, unless the recipe leaves them out. */
        public Request(List<String> members, AssignmentRecipe recipe, long seed) {
            this(members, recipe, seed, Optional.empty());
        }
    }

    /**
     * Works it out; nothing is changed.
     *
     * @throws BadRequestException when nobody is named, someone cannot be called so, or no document
     *     is meant
     * @throws CancelledException when cancelled
     */
    public AssignmentPlan run(Request request, Progress progress)
            throws StoreException, BadRequestException, CancelledException {
        progress.begin(Message.of("project.task.assigning"), 1);
        progress.check();
        requireMembers(request.members());
        AssignmentRecipe recipe = request.recipe();
        Optional<DocumentPattern> pattern = Optional.empty();
        if (recipe.documents().isPresent()) {
            pattern = Optional.of(DocumentPattern.parse(recipe.documents().get()));
        }
        List<AssignmentPlan.Candidate> documents = new ArrayList<>();
        Map<Long, Integer> lengths = new HashMap<>();
        for (DocumentRecord document : store.documents().all()) {
            lengths.put(document.id(), document.characters());
            if ((pattern.isEmpty() || pattern.get().matches(document.name()))
                    && (request.among().isEmpty()
                            || request.among().get().contains(document.id()))) {
                documents.add(
                        new AssignmentPlan.Candidate(
                                document.id(),
                                document.name(),
                                recipe.each().map(key -> group(document, key)).orElse("")));
            }
        }
        if (documents.isEmpty()) {
            throw new BadRequestException(Message.of("project.documents.none-meant"));
        }
        progress.check();
        return AssignmentPlan.of(
                recipe, documents, request.members(), had(), lengths, request.seed());
    }

    /**
     * Does what was worked out, all or nothing.
     *
     * @param round in which round the documents are, if in one
     * @param actor who does it
     * @throws CancelledException when cancelled before it began
     */
    public AssignDocuments.Result carryOut(
            AssignmentPlan plan, Optional<String> round, String actor, Progress progress)
            throws StoreException, CancelledException {
        List<AssignDocuments.Gift> gifts =
                plan.gifts().stream()
                        .map(gift -> AssignDocuments.Gift.of(gift.document(), gift.member()))
                        .toList();
        List<RoundDocument> rounds = new ArrayList<>();
        round.ifPresent(
                name ->
                        plan.uses()
                                .forEach(
                                        (document, part) ->
                                                rounds.add(
                                                        new RoundDocument(document, name, part))));
        return new AssignDocuments(project)
                .run(new AssignDocuments.Request(gifts, rounds, actor), progress);
    }

    private static void requireMembers(List<String> members) throws BadRequestException {
        if (members.isEmpty()) {
            throw new BadRequestException(Message.of("project.assign.nobody"));
        }
        for (String member : members) {
            if (member.equals(Member.GOLD)) {
                throw new BadRequestException(Message.of("project.member.gold"));
            }
            BadRequestException.throwIf(MemberName.objection(member));
        }
    }

    private static String group(DocumentRecord document, String key) {
        return switch (key) {
            case AssignmentRecipe.FOLDER ->
                    document.name().substring(0, Math.max(0, document.name().lastIndexOf('/')));
            case AssignmentRecipe.LANGUAGE -> document.language().orElse("");
            default -> document.metadata().getOrDefault(key, "");
        };
    }

    private Map<String, Set<Long>> had() throws StoreException {
        Map<String, Set<Long>> had = new HashMap<>();
        for (Assignment assignment : store.assignments().all()) {
            had.computeIfAbsent(assignment.member(), member -> new TreeSet<>())
                    .add(assignment.documentId());
        }
        return had;
    }
}
