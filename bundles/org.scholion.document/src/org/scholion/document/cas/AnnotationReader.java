/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.cas;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.EntryId;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.schema.Schema;
import org.scholion.schema.uima.UimaTypes;
import org.scholion.words.Message;

/** Reads annotations from feature structures. What does not fit is reported and left out. */
final class AnnotationReader {

    private static final List<Map.Entry<String, AnnotationKind>> KINDS =
            List.of(
                    Map.entry(UimaTypes.MENTION, AnnotationKind.ENTITY),
                    Map.entry(UimaTypes.REFERENT, AnnotationKind.REFERENT),
                    Map.entry(UimaTypes.RELATION, AnnotationKind.RELATION),
                    Map.entry(UimaTypes.STANCE, AnnotationKind.STANCE),
                    Map.entry(UimaTypes.PASSAGE, AnnotationKind.PASSAGE),
                    Map.entry(UimaTypes.DOCUMENT_LABEL, AnnotationKind.DOCUMENT_LABEL));

    private final Ids ids;
    private final Problems problems;
    private final Defaults defaults;
    private final AttributeSlots slots;
    private final Map<Type, Optional<AnnotationKind>> kinds = new HashMap<>();

    /** Knows the ids of feature structures that are annotations. */
    public interface Ids {
        /** Returns the id, or empty for anything that is no annotation. */
        Optional<AnnotationId> of(FeatureStructure fs);
    }

    /** Hears of what does not fit. */
    public interface Problems {
        /**
         * Something about this feature structure does not fit and was left out.
         *
         * @param what says it of the feature structure, as what follows its name in a sentence
         */
        void report(FeatureStructure fs, Message what);
    }

    /** What an annotation gets that does not say who made it, when, and under which version. */
    public record Defaults(String madeBy, Instant madeAt, int schemaVersion) {}

    /** Creates a reader. */
    public AnnotationReader(Schema schema, Ids ids, Problems problems, Defaults defaults) {
        this.ids = ids;
        this.problems = problems;
        this.defaults = defaults;
        this.slots = new AttributeSlots(schema);
    }

    /** Returns what kind of annotation a feature structure is, if it is one. */
    public Optional<AnnotationKind> kind(FeatureStructure fs) {
        return kinds.computeIfAbsent(fs.getType(), type -> kind(fs, type));
    }

    private static Optional<AnnotationKind> kind(FeatureStructure fs, Type type) {
        TypeSystem system = fs.getCAS().getTypeSystem();
        for (Map.Entry<String, AnnotationKind> entry : KINDS) {
            @Nullable Type fixed = system.getType(entry.getKey());
            if (fixed != null && system.subsumes(fixed, type)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** Returns the annotation, or empty when it cannot be read; that is reported then. */
    public Optional<Annotation> read(FeatureStructure fs) {
        Optional<AnnotationKind> kind = kind(fs);
        Optional<AnnotationId> id = ids.of(fs);
        if (kind.isEmpty() || id.isEmpty()) {
            problems.report(fs, Message.of("document.cas.no-annotation"));
            return Optional.empty();
        }
        AnnotationHeader header = header(fs, id.get());
        return switch (kind.get()) {
            case ENTITY -> span(fs, UimaTypes.FRAGMENTS).map(span -> mention(header, span, fs));
            case REFERENT ->
                    Optional.of(
                            new Referent(
                                    header,
                                    Features.text(fs, UimaTypes.NAME).orElse(""),
                                    Features.text(fs, UimaTypes.IDENTIFIER),
                                    entry(fs, fs),
                                    references(fs, UimaTypes.MEMBERS)));
            case RELATION -> Optional.of(relation(header, fs));
            case STANCE -> Optional.of(stance(header, fs));
            case PASSAGE -> extent(fs).map(span -> passage(header, span, fs));
            case DOCUMENT_LABEL -> label(header, fs);
        };
    }

    private Optional<EntryId> entry(FeatureStructure owner, FeatureStructure fs) {
        Optional<String> text = Features.text(fs, UimaTypes.ENTRY);
        Optional<EntryId> entry = text.flatMap(EntryId::parse);
        if (text.isPresent() && entry.isEmpty()) {
            problems.report(owner, Message.of("document.cas.no-entry", "text", text.get()));
        }
        return entry;
    }

    private Annotation mention(AnnotationHeader header, Span span, FeatureStructure fs) {
        return new Mention(header, span, reference(fs, UimaTypes.REFERENT_OF));
    }

    private Annotation passage(AnnotationHeader header, Span span, FeatureStructure fs) {
        return new Passage(
                header,
                span,
                reference(fs, UimaTypes.AUTHOR),
                Features.text(fs, UimaTypes.AUTHOR_NAME),
                Features.text(fs, UimaTypes.DATE),
                Features.flag(fs, UimaTypes.EXCLUDED));
    }

    private Optional<Annotation> label(AnnotationHeader header, FeatureStructure fs) {
        Optional<AttributeValue> value =
                Features.texts(fs, UimaTypes.VALUES).map(AttributeValue.Tags::new);
        if (value.isEmpty()) {
            value = Features.text(fs, UimaTypes.STATE).flatMap(ValueForm::ofState);
        }
        if (value.isEmpty()) {
            problems.report(fs, Message.of("document.cas.no-value"));
        }
        return value.map(v -> new DocumentLabel(header, v));
    }

    private AnnotationHeader header(FeatureStructure fs, AnnotationId id) {
        boolean foreign = Features.text(fs, UimaTypes.ID).isEmpty();
        String typeId =
                UimaTypes.typeIdOf(fs.getType().getName())
                        .or(() -> Features.text(fs, UimaTypes.TYPE_ID))
                        .orElse("");
        int version = Features.integer(fs, UimaTypes.SCHEMA_VERSION);
        return new AnnotationHeader(
                id,
                typeId,
                Features.text(fs, UimaTypes.MADE_BY).orElse(defaults.madeBy()),
                madeAt(fs),
                version > 0 || !foreign ? version : defaults.schemaVersion(),
                Features.text(fs, UimaTypes.NOTE),
                confidence(fs, foreign),
                Features.flag(fs, UimaTypes.UNSURE),
                attributes(fs));
    }

    private Instant madeAt(FeatureStructure fs) {
        Optional<String> text = Features.text(fs, UimaTypes.MADE_AT);
        if (text.isEmpty()) {
            return defaults.madeAt();
        }
        try {
            return Instant.parse(text.get());
        } catch (DateTimeParseException e) {
            problems.report(fs, Message.of("document.cas.no-time", "text", text.get()));
            return defaults.madeAt();
        }
    }

    /** Others leave a confidence they know nothing of at UIMA's 0. */
    private OptionalDouble confidence(FeatureStructure fs, boolean foreign) {
        double confidence = Features.number(fs, UimaTypes.CONFIDENCE);
        if (Double.isNaN(confidence) || foreign && confidence == 0) {
            return OptionalDouble.empty();
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            problems.report(
                    fs,
                    Message.of("document.cas.no-confidence", "value", Double.toString(confidence)));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(confidence);
    }

    private SortedMap<String, AttributeValue> attributes(FeatureStructure fs) {
        SortedMap<String, AttributeValue> values = new TreeMap<>();
        for (AttributeSlots.Slot slot : slots.of(fs).attributes().values()) {
            attribute(slot, fs).ifPresent(value -> values.put(slot.attributeId(), value));
        }
        Features.pairs(fs, UimaTypes.ATTRIBUTE_STATES)
                .forEach((id, state) -> put(values, fs, id, state, ValueForm.ofState(state)));
        Features.pairs(fs, UimaTypes.OTHER_ATTRIBUTES)
                .forEach((id, json) -> put(values, fs, id, json, ValueForm.ofJson(json)));
        return values;
    }

    private void put(
            SortedMap<String, AttributeValue> values,
            FeatureStructure fs,
            String id,
            String form,
            Optional<AttributeValue> value) {
        value.ifPresentOrElse(
                v -> values.put(id, v), () -> problems.report(fs, unreadable(id, form)));
    }

    private Optional<AttributeValue> attribute(AttributeSlots.Slot slot, FeatureStructure fs) {
        return switch (slot.kind()) {
            case TAGS -> Features.texts(fs, slot.feature()).map(AttributeValue.Tags::new);
            default -> {
                Optional<String> form = Features.text(fs, slot.feature());
                Optional<AttributeValue> value =
                        form.flatMap(f -> ValueForm.ofPlain(slot.kind(), f));
                if (form.isPresent() && value.isEmpty()) {
                    problems.report(fs, unreadable(slot.attributeId(), form.get()));
                }
                yield value;
            }
        };
    }

    private static Message unreadable(String attributeId, String form) {
        return Message.of("document.cas.unreadable", "value", form, "attribute", attributeId);
    }

    private Relation relation(AnnotationHeader header, FeatureStructure fs) {
        SortedMap<String, List<AnnotationId>> roles = new TreeMap<>();
        slots.of(fs).roles().forEach((role, feature) -> roles.put(role, references(fs, feature)));
        for (FeatureStructure other : Features.list(fs, UimaTypes.OTHER_ROLES)) {
            roles.put(
                    Features.text(other, UimaTypes.ROLE).orElse(""),
                    references(fs, other, UimaTypes.FILLERS));
        }
        return new Relation(header, roles, optionalSpan(fs, fs, UimaTypes.ANCHOR));
    }

    private Stance stance(AnnotationHeader header, FeatureStructure fs) {
        return new Stance(
                header,
                mentioned(fs, ends(fs, UimaTypes.HOLDERS)),
                ends(fs, UimaTypes.TARGETS),
                mentioned(fs, sources(fs)),
                scale(fs, UimaTypes.POLARITY, UimaTypes.POLARITY_STATE),
                scale(fs, UimaTypes.INTENSITY, UimaTypes.INTENSITY_STATE),
                spans(fs, UimaTypes.CUES),
                spans(fs, UimaTypes.EVIDENCE));
    }

    private Optional<AttributeValue> scale(FeatureStructure fs, String tag, String state) {
        Optional<String> chosen = Features.text(fs, tag);
        if (chosen.isPresent()) {
            return Optional.of(AttributeValue.Tags.of(chosen.get()));
        }
        Optional<String> form = Features.text(fs, state);
        Optional<AttributeValue> value = form.flatMap(ValueForm::ofState);
        if (form.isPresent() && value.isEmpty()) {
            problems.report(fs, unreadable(tag, form.get()));
        }
        return value;
    }

    /** Leaves out entries of the catalogue, which only targets are. */
    private List<StanceEnd> mentioned(FeatureStructure fs, List<StanceEnd> ends) {
        List<StanceEnd> left =
                ends.stream().filter(e -> !(e.plain() instanceof StanceEnd.Catalogued)).toList();
        if (left.size() < ends.size()) {
            problems.report(fs, Message.of("document.cas.entry-no-target"));
        }
        return left;
    }

    private List<StanceEnd> ends(FeatureStructure fs, String feature) {
        return Features.list(fs, feature).stream().flatMap(end -> end(fs, end).stream()).toList();
    }

    /** Reads the sources, each with words of its own if it has any. */
    private List<StanceEnd> sources(FeatureStructure fs) {
        return Features.list(fs, UimaTypes.SOURCES).stream()
                .flatMap(
                        source ->
                                end(fs, source)
                                        .map(end -> end.withCues(spans(fs, source, UimaTypes.CUES)))
                                        .stream())
                .toList();
    }

    private Optional<StanceEnd> end(FeatureStructure fs, FeatureStructure end) {
        String kind = Features.text(end, UimaTypes.KIND).orElse(UimaTypes.ANNOTATED);
        switch (kind) {
            case UimaTypes.AUTHOR_END -> {
                return Optional.of(new StanceEnd.Author());
            }
            case UimaTypes.IMPLICIT -> {
                return Optional.of(
                        new StanceEnd.Implicit(reference(fs, end, UimaTypes.REFERENT_OF)));
            }
            case UimaTypes.CATALOGUED -> {
                return entry(fs, end).map(StanceEnd.Catalogued::new);
            }
            case UimaTypes.ANNOTATED -> {
                if (Features.reference(end, UimaTypes.ANNOTATION).isEmpty()) {
                    problems.report(fs, Message.of("document.cas.end-nowhere"));
                }
                return reference(fs, end, UimaTypes.ANNOTATION).map(StanceEnd.Annotated::new);
            }
            default -> {
                problems.report(fs, Message.of("document.cas.end-unknown", "kind", kind));
                return Optional.empty();
            }
        }
    }

    private List<Span> spans(FeatureStructure fs, String feature) {
        return spans(fs, fs, feature);
    }

    private List<Span> spans(FeatureStructure owner, FeatureStructure fs, String feature) {
        List<Span> spans = new ArrayList<>();
        for (FeatureStructure span : Features.list(fs, feature)) {
            optionalSpan(owner, span, UimaTypes.FRAGMENTS).ifPresent(spans::add);
        }
        return spans;
    }

    /** Returns the span of the fragments; without any, that of begin and end. */
    private Optional<Span> span(FeatureStructure fs, String feature) {
        return Features.list(fs, feature).isEmpty() ? extent(fs) : optionalSpan(fs, fs, feature);
    }

    private Optional<Span> extent(FeatureStructure fs) {
        return span(fs, List.of(fs));
    }

    private Optional<Span> optionalSpan(
            FeatureStructure owner, FeatureStructure fs, String feature) {
        List<FeatureStructure> fragments = Features.list(fs, feature);
        return fragments.isEmpty() ? Optional.empty() : span(owner, fragments);
    }

    private Optional<Span> span(FeatureStructure fs, List<FeatureStructure> pieces) {
        List<Fragment> fragments = new ArrayList<>(pieces.size());
        for (FeatureStructure piece : pieces) {
            if (!(piece instanceof AnnotationFS place)) {
                problems.report(fs, Message.of("document.cas.piece-nowhere"));
                return Optional.empty();
            }
            int begin = place.getBegin();
            int end = place.getEnd();
            int length = textLength(place);
            if (begin < 0 || end < begin || end > length) {
                problems.report(
                        fs,
                        Message.of(
                                "document.cas.beyond-text",
                                "begin",
                                begin,
                                "end",
                                end,
                                "length",
                                length));
                return Optional.empty();
            }
            fragments.add(new Fragment(begin, end));
        }
        try {
            return Optional.of(new Span(fragments));
        } catch (IllegalArgumentException e) {
            problems.report(fs, Message.of("document.cas.no-place", "reason", Message.of(e)));
            return Optional.empty();
        }
    }

    private static int textLength(AnnotationFS place) {
        @Nullable String text = place.getView().getDocumentText();
        return text == null ? 0 : text.length();
    }

    private Optional<AnnotationId> reference(FeatureStructure fs, String feature) {
        return reference(fs, fs, feature);
    }

    private Optional<AnnotationId> reference(
            FeatureStructure owner, FeatureStructure fs, String feature) {
        Optional<FeatureStructure> target = Features.reference(fs, feature);
        Optional<AnnotationId> id = target.flatMap(ids::of);
        if (target.isPresent() && id.isEmpty()) {
            problems.report(owner, Message.of("document.cas.no-annotation-as", "feature", feature));
        }
        return id;
    }

    private List<AnnotationId> references(FeatureStructure fs, String feature) {
        return references(fs, fs, feature);
    }

    private List<AnnotationId> references(
            FeatureStructure owner, FeatureStructure fs, String feature) {
        List<AnnotationId> found = new ArrayList<>();
        for (FeatureStructure target : Features.list(fs, feature)) {
            ids.of(target)
                    .ifPresentOrElse(
                            found::add,
                            () ->
                                    problems.report(
                                            owner,
                                            Message.of(
                                                    "document.cas.no-annotation-in",
                                                    "feature",
                                                    feature)));
        }
        return found;
    }
}
