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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.exchange.Notice;
import org.scholion.exchange.internal.brat.AnnLine.Equivalent;
import org.scholion.words.Message;

/**
 * The equivalences of a file as chains of mentions. Lines of one type that share a member are one
 * chain, as equivalence is transitive. A line becomes a relation instead where a chain cannot hold
 * it: a member is no mention, or is in a chain of another type.
 */
final class Chains {

    /** The role of the members where a line becomes a relation. */
    static final String MEMBER = "Member";

    /** The usual type of a chain. */
    static final String EQUIV = "Equiv";

    /** A chain: its type and its mentions' ids. */
    record Chain(String type, Set<String> members) {}

    private final List<Chain> chains = new ArrayList<>();
    private final List<Equivalent> relations = new ArrayList<>();

    Chains(List<Equivalent> lines, Set<String> mentions, String file, List<Notice> notices) {
        Map<String, Chain> chainOf = new HashMap<>();
        for (Equivalent line : lines) {
            Set<Chain> touched = new LinkedHashSet<>();
            boolean fits = true;
            for (String member : line.members()) {
                Chain chain = chainOf.get(member);
                fits &= mentions.contains(member);
                if (chain != null) {
                    fits &= chain.type().equals(line.type());
                    touched.add(chain);
                }
            }
            if (!fits) {
                relations.add(line);
                continue;
            }
            Set<String> members = new LinkedHashSet<>();
            touched.forEach(c -> members.addAll(c.members()));
            members.addAll(line.members());
            if (!touched.isEmpty()) {
                notices.add(
                        Notice.atLine(file, line.number(), Message.of("exchange.notice.chain")));
            }
            Chain chain = new Chain(line.type(), members);
            chains.removeAll(touched);
            chains.add(chain);
            members.forEach(m -> chainOf.put(m, chain));
        }
    }

    List<Chain> chains() {
        return chains;
    }

    /** The lines that become relations. */
    List<Equivalent> relations() {
        return relations;
    }
}
