/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.words.Message;

/** Writes referents: a chain as {@code *}, an identifier as N of each mention. */
final class ReferentWriter {

    private static final Message NO_MENTION = Message.of("exchange.lost.referent-without-mention");
    private static final Message ENTRY = Message.of("exchange.lost.referent-entry");
    private static final Message IDENTIFIER = Message.of("exchange.lost.referent-identifier");
    private static final Message NAME = Message.of("exchange.lost.referent-name");
    private static final Message MEMBERS = Message.of("exchange.lost.referent-members");
    private static final Message TYPE = Message.of("exchange.lost.referent-type");
    private static final Message HEADER = Message.of("exchange.lost.referent-header");

    private final ExportDocument document;
    private final AnnLines out;
    private final Losses.Recorder losses;
    private final Map<AnnotationId, List<Mention>> mentions = new HashMap<>();
    private final Map<AnnotationId, Referent> referents = new HashMap<>();
    private int written;

    ReferentWriter(ExportDocument document, AnnLines out, Losses.Recorder losses) {
        this.document = document;
        this.out = out;
        this.losses = losses;
        for (Annotation annotation : document.annotations()) {
            if (annotation instanceof Mention mention && mention.referent().isPresent()) {
                mentions.computeIfAbsent(mention.referent().get(), r -> new ArrayList<>())
                        .add(mention);
            } else if (annotation instanceof Referent referent) {
                referents.put(referent.id(), referent);
            }
        }
    }

    /** Returns how many referents were written. */
    int written() {
        return written;
    }

    /** The mention that stands for a referent where only spans can stand. */
    Optional<AnnotationId> firstMention(AnnotationId referent) {
        return mentionsOf(referent).stream()
                .min(
                        (a, b) ->
                                Integer.compare(a.span().begin(), b.span().begin()) != 0
                                        ? Integer.compare(a.span().begin(), b.span().begin())
                                        : a.id().compareTo(b.id()))
                .map(Mention::id);
    }

    /** What an annotation's referent is, to be written as a normalization of it. */
    List<SatelliteWriter.Reference> normalizationsOf(Annotation annotation) {
        if (!(annotation instanceof Mention mention) || mention.referent().isEmpty()) {
            return List.of();
        }
        Referent referent = referents.get(mention.referent().get());
        if (referent == null || reference(referent).isEmpty()) {
            return List.of();
        }
        return List.of(
                new SatelliteWriter.Reference(
                        AnnImporter.REFERENCE, reference(referent).get(), referent.name()));
    }

    private List<Mention> mentionsOf(AnnotationId referent) {
        return mentions.getOrDefault(referent, List.of());
    }

    private static Optional<String> reference(Referent referent) {
        return referent.identifier().filter(BratNames::isReference);
    }

    void write(Collection<Annotation> annotations, Map<AnnotationId, String> idOf) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof Referent referent) {
                write(referent, idOf);
            }
        }
    }

    private void write(Referent referent, Map<AnnotationId, String> idOf) {
        List<Mention> own = mentionsOf(referent.id());
        if (own.isEmpty()) {
            losses.add(NO_MENTION, () -> example(referent));
            return;
        }
        written++;
        Optional<String> chain = chainType(referent);
        if (own.size() > 1 || reference(referent).isEmpty() || chain.isPresent()) {
            List<String> members = new ArrayList<>();
            own.forEach(m -> Optional.ofNullable(idOf.get(m.id())).ifPresent(members::add));
            if (members.size() == 1) {
                losses.add(AnnExporter.LONE_MEMBER, () -> example(referent));
            }
            out.equivalent(chain.orElse(Chains.EQUIV), members);
        }
        report(referent, own);
    }

    private static Optional<String> chainType(Referent referent) {
        return referent.header().attributes().get(AnnImporter.EQUIVALENCE)
                                instanceof AttributeValue.Text text
                        && BratNames.isName(text.value())
                ? Optional.of(text.value())
                : Optional.empty();
    }

    private void report(Referent referent, List<Mention> own) {
        if (referent.identifier().isPresent() && reference(referent).isEmpty()) {
            losses.add(IDENTIFIER, () -> example(referent));
        }
        if (referent.entry().isPresent()) {
            losses.add(ENTRY, () -> example(referent));
        }
        if (!referent.name().isEmpty() && reference(referent).isEmpty()) {
            losses.add(NAME, () -> example(referent));
        }
        if (!referent.members().isEmpty()) {
            losses.add(MEMBERS, () -> example(referent));
        }
        Set<String> types = new HashSet<>();
        own.forEach(m -> types.add(m.typeId()));
        String derived = types.size() == 1 ? types.iterator().next() : "";
        if (!derived.equals(referent.typeId())) {
            losses.add(TYPE, () -> example(referent));
        }
        int known = chainType(referent).isPresent() ? 1 : 0;
        if (referent.header().attributes().size() > known
                || referent.header().note().isPresent()
                || referent.header().confidence().isPresent()
                || referent.header().unsure()) {
            losses.add(HEADER, () -> example(referent));
        }
    }

    private Message example(Referent referent) {
        return referent.name().isEmpty()
                ? PlaceMessages.in(document.name())
                : Message.of(
                        "exchange.place.detail",
                        "file",
                        document.name(),
                        "detail",
                        referent.name());
    }
}
