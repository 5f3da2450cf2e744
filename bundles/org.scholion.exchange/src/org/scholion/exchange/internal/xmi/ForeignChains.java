/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.TOP;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.Referent;
import org.scholion.exchange.ReadOptions;

/**
 * Chains of annotations, as WebAnno and INCEpTION have coreference: links that name the next one.
 * Each chain is a referent. A chain begins where one says so, or with a link that none comes
 * before.
 */
final class ForeignChains {

    private final ForeignTypes types;
    private final Map<AnnotationFS, AnnotationId> referents = new HashMap<>();
    private final Set<FeatureStructure> heads = new HashSet<>();
    private final List<Referent> made = new ArrayList<>();

    ForeignChains(CAS cas, ForeignTypes types, Set<AnnotationFS> links, ReadOptions options) {
        this.types = types;
        Set<Type> present = new HashSet<>();
        links.forEach(link -> present.add(link.getType()));
        if (present.stream().allMatch(type -> types.next(type).isEmpty())) {
            return;
        }
        Set<AnnotationFS> later = new HashSet<>();
        Set<AnnotationFS> firsts = new LinkedHashSet<>();
        for (TOP fs : cas.<TOP>select()) {
            Optional<Feature> first = types.first(fs.getType());
            if (first.isPresent()
                    && fs.getFeatureValue(first.get()) instanceof AnnotationFS link
                    && types.next(link.getType()).isPresent()
                    && links.contains(link)) {
                heads.add(fs);
                firsts.add(link);
            }
        }
        for (AnnotationFS link : links) {
            next(link).ifPresent(later::add);
        }
        for (AnnotationFS link : links) {
            if (next(link).isPresent() && !later.contains(link)) {
                firsts.add(link);
            }
        }
        firsts.forEach(first -> chain(first, links, options));
    }

    /** What comes next in a chain. */
    private Optional<AnnotationFS> next(AnnotationFS link) {
        return types.next(link.getType())
                .map(link::getFeatureValue)
                .filter(AnnotationFS.class::isInstance)
                .map(AnnotationFS.class::cast);
    }

    private void chain(AnnotationFS first, Set<AnnotationFS> links, ReadOptions options) {
        Set<AnnotationFS> members = new LinkedHashSet<>();
        Optional<AnnotationFS> at = Optional.of(first);
        while (at.filter(links::contains).filter(l -> !referents.containsKey(l)).isPresent()
                && members.add(at.get())) {
            at = next(at.get());
        }
        if (members.isEmpty()) {
            return;
        }
        Referent referent =
                new Referent(
                        AnnotationHeader.of(
                                options.ids().next(),
                                types.name(first.getType()),
                                options.member(),
                                options.madeAt(),
                                options.schemaVersion()),
                        "",
                        Optional.empty(),
                        List.of());
        made.add(referent);
        members.forEach(member -> referents.put(member, referent.id()));
    }

    /** The referents, one a chain. */
    List<Referent> made() {
        return made;
    }

    /** The referent of a link. */
    Optional<AnnotationId> of(AnnotationFS link) {
        return Optional.ofNullable(referents.get(link));
    }

    /** Whether a link names one of the same chain, so that its referent says it. */
    boolean says(AnnotationFS link) {
        @Nullable AnnotationId own = referents.get(link);
        return own != null && next(link).filter(n -> own.equals(referents.get(n))).isPresent();
    }

    /** Whether a structure stands for a whole chain. */
    boolean isHead(FeatureStructure fs) {
        return heads.contains(fs);
    }
}
