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
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scholion.agreement.study.StudyException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.PassageIndex;
import org.scholion.document.Span;
import org.scholion.words.Message;

/**
 * A document made ready to be compared: what members marked by kind, in graphemes, and paired where
 * somebody asks. Text that any of the members says is left out is left out for all of them, but for
 * passages, which are what says so. Used by one thread.
 */
final class PreparedDocument {
    private final MarkedDocument document;
    private final Counting counting;
    private final List<Fragment> left;
    private final Map<AnnotationKind, Positions> positions = new EnumMap<>(AnnotationKind.class);
    private final Graphemes graphemes;
    private final Graphemes whole;
    private final List<String> members;
    private final Map<AnnotationKind, List<List<Mark>>> marks = new EnumMap<>(AnnotationKind.class);
    private final Map<AnnotationKind, Map<List<Integer>, int[]>> pairs =
            new EnumMap<>(AnnotationKind.class);
    private final Map<Integer, MemberLinks> links = new HashMap<>();
    private final Map<List<Integer>, LinkPairs> linkPairs = new HashMap<>();
    private final Map<List<Integer>, LinkPairs> referentPairs = new HashMap<>();
    private final Map<AnnotationKind, Map<Integer, List<Annotation>>> things =
            new EnumMap<>(AnnotationKind.class);
    private final Map<AnnotationKind, Map<List<Integer>, int[]>> alike =
            new EnumMap<>(AnnotationKind.class);

    /**
     * Makes a document ready to be counted as usual.
     *
     * @throws StudyException if something is not within the text
     */
    PreparedDocument(MarkedDocument document) throws StudyException {
        this(document, Counting.STANDARD);
    }

    /**
     * Makes a document ready.
     *
     * @param counting what of it counts
     * @throws StudyException if something is not within the text
     */
    PreparedDocument(MarkedDocument document, Counting counting) throws StudyException {
        this.document = document;
        this.counting = counting;
        members = document.members().stream().map(MemberMarks::member).toList();
        List<Annotation> passages = new ArrayList<>();
        for (MemberMarks member : document.members()) {
            for (Annotation annotation : member.annotations()) {
                check(member.member(), annotation);
                if (annotation.kind() == AnnotationKind.PASSAGE) {
                    passages.add(annotation);
                }
            }
        }
        left = counting.excludedText() ? List.of() : new PassageIndex(passages).excluded();
        graphemes = new Graphemes(document.text(), left);
        whole = left.isEmpty() ? graphemes : new Graphemes(document.text());
    }

    private void check(String member, Annotation annotation) throws StudyException {
        for (Span span : annotation.spans()) {
            if (span.end() > document.text().length()) {
                throw new StudyException(
                        Message.of(
                                "agreement.study.not-in-text",
                                "document",
                                document.name(),
                                "member",
                                member));
            }
        }
    }

    /** The document's name. */
    String name() {
        return document.name();
    }

    /** What of it counts. */
    Counting counting() {
        return counting;
    }

    /** Who worked on it. */
    List<String> members() {
        return members;
    }

    /** What a member marked, of all kinds. */
    List<Annotation> annotations(int member) {
        return document.members().get(member).annotations();
    }

    /** The positions in which stretches of a kind are compared. */
    Positions positions(AnnotationKind kind) {
        return counting.unit() == PositionUnit.GRAPHEMES
                ? graphemes(kind)
                : positions.computeIfAbsent(
                        kind,
                        k ->
                                new WordPositions(
                                        document.text(),
                                        document.language(),
                                        k == AnnotationKind.PASSAGE ? List.of() : left));
    }

    /** The graphemes in which marks of a kind are paired. */
    Graphemes graphemes(AnnotationKind kind) {
        return kind == AnnotationKind.PASSAGE ? whole : graphemes;
    }

    /** The mentions or passages of a member that count, sorted by what they are. */
    List<Mark> marks(AnnotationKind kind, int member) {
        return marks.computeIfAbsent(kind, this::placed).get(member);
    }

    private List<List<Mark>> placed(AnnotationKind kind) {
        Graphemes counted = graphemes(kind);
        List<List<Mark>> all = new ArrayList<>();
        for (MemberMarks member : document.members()) {
            List<Mark> own = new ArrayList<>();
            for (Annotation annotation : member.annotations()) {
                if (annotation.kind() == kind) {
                    Place.of(counted, annotation.spans())
                            .ifPresent(
                                    place ->
                                            own.add(
                                                    new Mark(
                                                            annotation,
                                                            annotation.typeId(),
                                                            place)));
                }
            }
            Chains chains = new Chains(own);
            own.sort(
                    (a, b) -> {
                        int order = Mark.compare(a, b);
                        return order != 0 ? order : chains.compare(a, b);
                    });
            all.add(own);
        }
        return all;
    }

    /**
     * Orders mentions of which the same is said by whom they mean: by the others that mean them.
     */
    private static final class Chains {
        private final List<Mark> marks;
        private final Map<AnnotationId, String> described = new HashMap<>();

        Chains(List<Mark> marks) {
            this.marks = List.copyOf(marks);
        }

        int compare(Mark a, Mark b) {
            return describe(a).compareTo(describe(b));
        }

        private String describe(Mark mark) {
            return referent(mark)
                    .map(id -> described.computeIfAbsent(id, this::describe))
                    .orElse("");
        }

        private String describe(AnnotationId referent) {
            return marks.stream()
                    .filter(m -> referent(m).filter(referent::equals).isPresent())
                    .map(m -> m.type() + m.place())
                    .sorted()
                    .collect(Collectors.joining(" "));
        }

        private static Optional<AnnotationId> referent(Mark mark) {
            return mark.annotation() instanceof Mention mention
                    ? mention.referent()
                    : Optional.empty();
        }
    }

    /**
     * Pairs the mentions or passages of two members.
     *
     * @return per mark of the one the number of the other's, or −1
     */
    int[] pairs(AnnotationKind kind, int one, int other) {
        Map<List<Integer>, int[]> found = pairs.computeIfAbsent(kind, k -> new HashMap<>());
        int[] known = found.get(List.of(one, other));
        if (known == null) {
            known = MarkPairs.of(marks(kind, one), marks(kind, other));
            found.put(List.of(one, other), known);
            found.put(List.of(other, one), turned(known, marks(kind, other).size()));
        }
        return known;
    }

    /** Where both accepted the same suggestion and left it as it was, if such do not count. */
    SameSuggestions same() {
        return new SameSuggestions(this, counting.sameSuggestions());
    }

    /** Where annotations of a member came from that the member did not make. */
    Map<AnnotationId, MarkOrigin> origins(int member) {
        return document.members().get(member).origins();
    }

    /** The relations and stances of a member that count. */
    MemberLinks links(int member) {
        return links.computeIfAbsent(member, m -> new MemberLinks(this, m));
    }

    /** Pairs the relations and stances of two members, by mention. */
    LinkPairs linkPairs(int one, int other, LinkScales scales) {
        return linkPairs.computeIfAbsent(
                List.of(one, other), p -> new LinkPairs(this, one, other, scales, false));
    }

    /** Pairs the relations and stances of two members, up to what mentions mean. */
    LinkPairs referentPairs(int one, int other, LinkScales scales) {
        return referentPairs.computeIfAbsent(
                List.of(one, other), p -> new LinkPairs(this, one, other, scales, true));
    }

    /** The annotations of a kind and a member that count. */
    List<Annotation> things(AnnotationKind kind, int member) {
        Map<Integer, List<Annotation>> known = things.computeIfAbsent(kind, k -> new HashMap<>());
        return known.computeIfAbsent(member, m -> thingsOf(kind, m));
    }

    private List<Annotation> thingsOf(AnnotationKind kind, int member) {
        return switch (kind) {
            case ENTITY, PASSAGE -> marks(kind, member).stream().map(Mark::annotation).toList();
            case RELATION, STANCE ->
                    links(member).links().stream().map(Linked::annotation).toList();
            default ->
                    annotations(member).stream()
                            .filter(a -> a.kind() == kind)
                            .sorted(Comparator.comparing(Annotation::typeId))
                            .toList();
        };
    }

    /**
     * Which annotations of a kind two members have both: mentions and passages that are paired,
     * relations and stances that are paired and have the same ends, labels of one type.
     *
     * @return per annotation of the one the number of the other's, or −1
     */
    int[] alike(AnnotationKind kind, int one, int other, LinkScales scales) {
        Map<List<Integer>, int[]> known = alike.computeIfAbsent(kind, k -> new HashMap<>());
        return known.computeIfAbsent(List.of(one, other), p -> findAlike(kind, one, other, scales));
    }

    private int[] findAlike(AnnotationKind kind, int one, int other, LinkScales scales) {
        return switch (kind) {
            case ENTITY, PASSAGE -> pairs(kind, one, other);
            case RELATION, STANCE -> {
                LinkPairs pairs = linkPairs(one, other, scales);
                int[] match = pairs.match().clone();
                for (int i = 0; i < match.length; i++) {
                    Linked left = links(one).links().get(i);
                    if (match[i] >= 0
                            && !pairs.sameEnds(left, links(other).links().get(match[i]))) {
                        match[i] = -1;
                    }
                }
                yield match;
            }
            default -> byType(things(kind, one), things(kind, other));
        };
    }

    private static int[] byType(List<Annotation> left, List<Annotation> right) {
        int[] match = new int[left.size()];
        Arrays.fill(match, -1);
        for (int i = 0; i < match.length; i++) {
            for (int j = 0; j < right.size(); j++) {
                if (left.get(i).typeId().equals(right.get(j).typeId())) {
                    match[i] = j;
                }
            }
        }
        return match;
    }

    /** The same pairs seen from the other side. */
    static int[] turned(int[] pairs, int size) {
        int[] turned = new int[size];
        Arrays.fill(turned, -1);
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] >= 0) {
                turned[pairs[i]] = i;
            }
        }
        return turned;
    }
}
