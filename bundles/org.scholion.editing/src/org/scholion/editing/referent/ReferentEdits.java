/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.referent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.edit.Edits;
import org.scholion.document.operation.Operation;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.editing.intent.DeletionEffects;
import org.scholion.editing.intent.NamedStep;
import org.scholion.editing.several.SeveralStep;
import org.scholion.words.Message;

/** Turns what someone wants of referents into one operation, hence one undo step. */
public final class ReferentEdits {

    private final AnnotationLookup annotations;
    private final Edits edits;
    private final AnnotationTexts texts;

    /**
     * Creates edits of the referents of a document.
     *
     * @param annotations what is there; each edit looks at it afresh
     * @param edits edits of these
     * @param texts words for these
     */
    public ReferentEdits(AnnotationLookup annotations, Edits edits, AnnotationTexts texts) {
        this.annotations = annotations;
        this.edits = edits;
        this.texts = texts;
    }

    /** Names a referent; with a blank name it is called by its longest mention. */
    public Optional<Operation> name(AnnotationId referent, String name) {
        return describing(referent, now -> now.withName(name.strip()));
    }

    /** Makes several referents one: the one with a name and most mentions takes the others over. */
    public SeveralStep merge(Collection<AnnotationId> ids) {
        List<Referent> all = referents(ids);
        if (all.size() < 2) {
            return new SeveralStep.Nothing(Message.of("editing.referents.merge-two"));
        }
        Referent kept = all.stream().max(this::compare).orElseThrow();
        return SeveralStep.of(
                edits.mergeReferents(kept.id(), all.stream().map(Referent::id).toList()),
                Message.of(
                        "editing.referents.merged", "count", all.size(), "name", texts.name(kept)),
                Message.of("editing.referents.merge-two"));
    }

    /** The better one is greater; of two alike the one mentioned first. */
    private int compare(Referent one, Referent other) {
        return Comparator.<Referent, Boolean>comparing(referent -> !referent.name().isBlank())
                .thenComparing(referent -> SameMentions.of(annotations, referent.id()).size())
                .thenComparing(this::first, Comparator.reverseOrder())
                .thenComparing(Referent::id, Comparator.reverseOrder())
                .compare(one, other);
    }

    private Integer first(Referent referent) {
        return SameMentions.of(annotations, referent.id()).stream()
                .map(mention -> mention.span().begin())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** Has mentions mean a referent of their own, named by the longest of their words. */
    public SeveralStep split(Collection<AnnotationId> ids) {
        List<Mention> mentions =
                new LinkedHashSet<>(ids)
                        .stream()
                                .flatMap(id -> annotations.find(id).stream())
                                .filter(Mention.class::isInstance)
                                .<Mention>map(Mention.class::cast)
                                .toList();
        if (mentions.isEmpty()) {
            return new SeveralStep.Nothing(Message.of("editing.referents.split-mention"));
        }
        Mention longest =
                mentions.stream().max(Comparator.comparingInt(this::length)).orElseThrow();
        String name = texts.covered(longest.span());
        return SeveralStep.of(
                Optional.of(
                        edits.newReferent(
                                        name,
                                        longest.typeId(),
                                        mentions.stream().map(Mention::id).toList())
                                .operation()),
                Message.of("editing.referents.split", "count", mentions.size(), "name", name),
                Message.of("editing.referents.split-mention"));
    }

    private int length(Mention mention) {
        return texts.covered(mention.span()).length();
    }

    /** Has mentions mean nobody. */
    public SeveralStep unlink(Collection<AnnotationId> mentions) {
        return SeveralStep.of(
                edits.linkReferent(mentions, Optional.empty()),
                Message.of("editing.referents.unlinked", "count", mentions.size()),
                Message.of("editing.referents.split-mention"));
    }

    /**
     * Makes a group of referents. Where one of them is a group already and the others are not, they
     * become members of it; else a new group is made.
     *
     * @param name the name of a new group
     */
    public SeveralStep group(Collection<AnnotationId> ids, String name) {
        List<Referent> all = referents(ids);
        Optional<Referent> there = growing(ids);
        if (there.isPresent()) {
            return grow(there.get(), all);
        }
        if (all.size() < 2) {
            return new SeveralStep.Nothing(Message.of("editing.referents.group-two"));
        }
        return SeveralStep.of(
                Optional.of(
                        edits.newGroup(
                                        name.strip(),
                                        all.get(0).typeId(),
                                        all.stream().map(Referent::id).toList())
                                .operation()),
                Message.of("editing.referents.grouped", "count", all.size()),
                Message.of("editing.referents.group-two"));
    }

    /**
     * Returns the only group among two or more referents, which would get the others as members.
     */
    public Optional<Referent> growing(Collection<AnnotationId> ids) {
        List<Referent> all = referents(ids);
        List<Referent> groups =
                all.stream().filter(referent -> !referent.members().isEmpty()).toList();
        return groups.size() == 1 && all.size() > 1 ? Optional.of(groups.get(0)) : Optional.empty();
    }

    private SeveralStep grow(Referent group, List<Referent> all) {
        Set<AnnotationId> members = new LinkedHashSet<>(group.members());
        all.stream().map(Referent::id).filter(id -> !id.equals(group.id())).forEach(members::add);
        if (members.stream().anyMatch(member -> contains(member, group.id(), new HashSet<>()))) {
            return new SeveralStep.Nothing(
                    Message.of("editing.referents.in-itself", "name", texts.name(group)));
        }
        return SeveralStep.of(
                describing(group.id(), now -> withMembers(now, members)),
                Message.of("editing.referents.grown", "name", texts.name(group)),
                Message.of("editing.referents.grown-already", "name", texts.name(group)));
    }

    private boolean contains(AnnotationId group, AnnotationId wanted, Set<AnnotationId> seen) {
        return group.equals(wanted)
                || seen.add(group)
                        && referents(List.of(group)).stream()
                                .flatMap(referent -> referent.members().stream())
                                .anyMatch(member -> contains(member, wanted, seen));
    }

    /** Takes members out of a group. */
    public SeveralStep leave(AnnotationId group, Collection<AnnotationId> members) {
        List<Referent> found = referents(List.of(group));
        Message said =
                found.isEmpty()
                        ? Message.of("editing.several.gone")
                        : Message.of(
                                "editing.referents.left",
                                "count",
                                members.size(),
                                "name",
                                texts.name(found.get(0)));
        return SeveralStep.of(
                describing(
                        group,
                        now -> {
                            List<AnnotationId> left = new ArrayList<>(now.members());
                            left.removeAll(members);
                            return withMembers(now, left);
                        }),
                said,
                Message.of("editing.several.gone"));
    }

    /** Deletes referents; their mentions stay and mean nobody. */
    public SeveralStep delete(Collection<AnnotationId> ids) {
        List<AnnotationId> all = referents(ids).stream().map(Referent::id).toList();
        Optional<Operation> step = edits.deletion(all);
        DeletionEffects effects = DeletionEffects.of(annotations, step, all);
        Message said =
                all.size() == 1
                        ? effects.said(texts.label(all.get(0)))
                        : effects.saidOf(all.size());
        return SeveralStep.of(step, said, Message.of("editing.several.gone"));
    }

    private Optional<Operation> describing(AnnotationId referent, UnaryOperator<Referent> change) {
        return edits.changing(
                NamedStep.LINK_REFERENT.word(),
                List.of(referent),
                one -> one instanceof Referent now ? change.apply(now) : one);
    }

    private static Referent withMembers(Referent group, Collection<AnnotationId> members) {
        return group.withMembers(List.copyOf(members));
    }

    private List<Referent> referents(Collection<AnnotationId> ids) {
        List<Referent> found = new ArrayList<>();
        for (AnnotationId id : new LinkedHashSet<>(ids)) {
            Optional<Annotation> one = annotations.find(id);
            if (one.isPresent() && one.get() instanceof Referent referent) {
                found.add(referent);
            }
        }
        return found;
    }
}
