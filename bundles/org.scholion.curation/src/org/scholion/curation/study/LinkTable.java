/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.agreement.study.LinkStudy;
import org.scholion.agreement.study.StudyException;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.schema.DistinctNames;

/**
 * The links of a document as a table of links has them: between mentions alone, each a unit from
 * its first position to its last.
 *
 * @param document the document's name
 * @param members who worked on it
 * @param units the mentions of each that a link points to
 * @param links the links of each
 */
record LinkTable(
        String document,
        List<String> members,
        List<List<LinkStudy.Unit>> units,
        List<List<LinkStudy.Link>> links) {

    /**
     * The links of a kind on a document.
     *
     * @param left per member the links that do not count
     */
    static LinkTable of(
            PreparedDocument document,
            AnnotationKind kind,
            DistinctNames names,
            List<BitSet> left) {
        List<List<LinkStudy.Unit>> units = new ArrayList<>();
        List<List<LinkStudy.Link>> links = new ArrayList<>();
        for (int m = 0; m < document.members().size(); m++) {
            MemberLinks own = document.links(m);
            List<LinkStudy.Link> out = new ArrayList<>();
            Set<Integer> used = new LinkedHashSet<>();
            int number = 0;
            for (int l = 0; l < own.links().size(); l++) {
                Linked link = own.links().get(l);
                if (link.annotation().kind() == kind && !left.get(m).get(l)) {
                    out.add(link(link, "l" + number++, names, used));
                }
            }
            List<LinkStudy.Unit> ends = new ArrayList<>();
            for (int mention : used) {
                Mark mark = own.mentions().get(mention);
                ends.add(
                        new LinkStudy.Unit(
                                "m" + mention,
                                names.type(mark.type()),
                                mark.place().begin(),
                                mark.place().end()));
            }
            units.add(ends);
            links.add(out);
        }
        return new LinkTable(document.name(), document.members(), units, links);
    }

    private static LinkStudy.Link link(
            Linked link, String id, DistinctNames names, Set<Integer> used) {
        Map<String, Set<String>> roles = new TreeMap<>();
        link.roles()
                .forEach(
                        (role, ends) -> {
                            Set<String> fillers = new HashSet<>();
                            for (End end : ends) {
                                if (end instanceof End.OfMention mention) {
                                    used.add(mention.mention());
                                    fillers.add("m" + mention.mention());
                                }
                            }
                            if (!fillers.isEmpty()) {
                                roles.put(role, fillers);
                            }
                        });
        return new LinkStudy.Link(
                id,
                names.type(link.type()),
                true,
                roles,
                link.polarity()
                        .filter(AttributeValue.Tags.class::isInstance)
                        .map(v -> String.join("|", ((AttributeValue.Tags) v).tags())),
                OptionalDouble.empty());
    }

    /** All of them as a study. */
    static LinkStudy study(List<LinkTable> tables, List<String> members) throws StudyException {
        LinkStudy.Builder builder = LinkStudy.builder();
        members.forEach(builder::annotator);
        for (LinkTable table : tables) {
            for (int m = 0; m < table.members.size(); m++) {
                String member = table.members.get(m);
                if (!members.contains(member)) {
                    continue;
                }
                builder.worked(member, table.document);
                for (LinkStudy.Unit unit : table.units.get(m)) {
                    builder.unit(member, table.document, unit);
                }
                for (LinkStudy.Link link : table.links.get(m)) {
                    builder.link(member, table.document, link);
                }
            }
        }
        return builder.build();
    }
}
