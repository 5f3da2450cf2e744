/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.edit.Edits;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.Operation;

/** Says that a mention means the same as another mention, or means a referent. */
public final class SameAs {

    private SameAs() {}

    /**
     * Returns the one operation that makes it so: links one to the other's referent, makes two
     * referents one, or makes a new referent for both, named by the longer words.
     *
     * @return nothing when they mean the same already, or the other can mean nothing
     */
    public static Optional<Operation> of(
            Edits edits, AnnotationTexts texts, Mention mention, Annotation other) {
        Optional<AnnotationId> mine = mention.referent();
        return switch (other) {
            case Referent referent -> joined(edits, mention.id(), mine, referent.id());
            case Mention mate -> {
                if (mate.referent().isPresent()) {
                    yield joined(edits, mention.id(), mine, mate.referent().get());
                }
                if (mine.isPresent()) {
                    yield edits.linkReferent(List.of(mate.id()), mine);
                }
                String words = texts.covered(mention.span());
                String others = texts.covered(mate.span());
                yield Optional.of(
                        edits.newReferent(
                                        others.length() >= words.length() ? others : words,
                                        mate.typeId(),
                                        List.of(mate.id(), mention.id()))
                                .operation());
            }
            default -> Optional.empty();
        };
    }

    /**
     * Returns the one operation that makes several mentions mean the same: the referent that most
     * mentions of the document mean, one with a name first, takes the others over; where there is
     * none, a new one is made, named by the longest words.
     *
     * @param mentions in text order
     * @return nothing when they mean the same already, or there are fewer than two
     */
    public static Optional<Operation> ofAll(
            Edits edits, AnnotationTexts texts, List<Mention> mentions) {
        if (mentions.size() < 2) {
            return Optional.empty();
        }
        List<Referent> meant =
                mentions.stream()
                        .flatMap(mention -> mention.referent().stream())
                        .distinct()
                        .flatMap(id -> texts.find(id).stream())
                        .filter(Referent.class::isInstance)
                        .map(Referent.class::cast)
                        .toList();
        if (meant.isEmpty()) {
            return Optional.of(anew(edits, texts, mentions));
        }
        AnnotationId kept = kept(texts, meant).id();
        List<Operation> steps = new ArrayList<>();
        edits.mergeReferents(kept, meant.stream().map(Referent::id).toList())
                .ifPresent(step -> addTo(steps, step));
        List<AnnotationId> loose =
                mentions.stream()
                        .filter(mention -> mention.referent().flatMap(texts::find).isEmpty())
                        .map(Mention::id)
                        .toList();
        edits.linkReferent(loose, Optional.of(kept)).ifPresent(step -> addTo(steps, step));
        NamedStep name = meant.size() > 1 ? NamedStep.MERGE_REFERENTS : NamedStep.LINK_REFERENT;
        return switch (steps.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(steps.get(0));
            default -> Optional.of(new CompoundOperation(name.word(), steps));
        };
    }

    private static Operation anew(Edits edits, AnnotationTexts texts, List<Mention> mentions) {
        Mention longest =
                mentions.stream()
                        .reduce(
                                (one, other) ->
                                        texts.covered(other.span()).length()
                                                        > texts.covered(one.span()).length()
                                                ? other
                                                : one)
                        .orElseThrow();
        return edits.newReferent(
                        texts.covered(longest.span()),
                        longest.typeId(),
                        mentions.stream().map(Mention::id).toList())
                .operation();
    }

    private static Referent kept(AnnotationTexts texts, List<Referent> meant) {
        Comparator<Referent> better =
                Comparator.<Referent, Boolean>comparing(referent -> !referent.name().isBlank())
                        .thenComparing(referent -> texts.mentions(referent.id()).size());
        return meant.stream()
                .reduce((one, other) -> better.compare(other, one) > 0 ? other : one)
                .orElseThrow();
    }

    private static void addTo(List<Operation> steps, Operation step) {
        if (step instanceof CompoundOperation several) {
            steps.addAll(several.steps());
        } else {
            steps.add(step);
        }
    }

    private static Optional<Operation> joined(
            Edits edits, AnnotationId mention, Optional<AnnotationId> mine, AnnotationId theirs) {
        if (mine.isEmpty()) {
            return edits.linkReferent(List.of(mention), Optional.of(theirs));
        }
        return mine.get().equals(theirs)
                ? Optional.empty()
                : edits.mergeReferents(theirs, List.of(mine.get()));
    }
}
