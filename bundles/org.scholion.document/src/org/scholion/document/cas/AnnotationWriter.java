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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.EntryId;
import org.scholion.document.EntryNames;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.json.AttributeValueJson;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.Schema;
import org.scholion.schema.uima.UimaTypes;

/** Writes annotations to feature structures. */
final class AnnotationWriter {

    private final CAS cas;
    private final Schema schema;
    private final AttributeSlots slots;
    private final Map<TypeKey, Type> types = new HashMap<>();
    private final Function<AnnotationId, FeatureStructure> structures;
    private final EntryNames names;

    /** Many annotations are made at once. */
    private Instant lastAt = Instant.EPOCH;

    private String lastText = lastAt.toString();

    /** What decides on the CAS type of an annotation. */
    private record TypeKey(AnnotationKind kind, String typeId) {}

    /**
     * Creates a writer.
     *
     * @param structures gives the feature structure of an annotation that is referred to
     * @param names what entries of the catalogue are called
     */
    AnnotationWriter(
            CAS cas,
            Schema schema,
            Function<AnnotationId, FeatureStructure> structures,
            EntryNames names) {
        this.names = names;
        this.cas = cas;
        this.schema = schema;
        this.slots = new AttributeSlots(schema);
        this.structures = structures;
    }

    /** Returns the CAS type of this annotation. */
    Type type(Annotation annotation) {
        return types.computeIfAbsent(
                new TypeKey(annotation.kind(), annotation.typeId()),
                key -> type(typeName(annotation)));
    }

    private String typeName(Annotation annotation) {
        if (annotation instanceof Referent) {
            return schema.type(annotation.typeId()).isPresent()
                    ? UimaTypes.referentTypeName(annotation.typeId())
                    : UimaTypes.REFERENT;
        }
        return schema.type(annotation.typeId())
                .map(UimaTypes::typeName)
                .orElseGet(() -> fixedTypeName(annotation));
    }

    private static String fixedTypeName(Annotation annotation) {
        return switch (annotation) {
            case Mention mention -> UimaTypes.MENTION;
            case Referent referent -> UimaTypes.REFERENT;
            case Relation relation -> UimaTypes.RELATION;
            case Stance stance -> UimaTypes.STANCE;
            case Passage passage -> UimaTypes.PASSAGE;
            case DocumentLabel label -> UimaTypes.DOCUMENT_LABEL;
        };
    }

    /** Returns a new feature structure for this annotation, empty and in no index. */
    FeatureStructure create(Annotation annotation) {
        return cas.createFS(type(annotation));
    }

    /** Sets begin and end, of what is in no index. */
    void place(AnnotationFS fs, Fragment extent) {
        fs.setBegin(extent.begin());
        fs.setEnd(extent.end());
    }

    /** Writes all features but begin and end. */
    void write(Annotation annotation, FeatureStructure fs) {
        writeHeader(annotation.header(), fs);
        switch (annotation) {
            case Mention mention -> {
                Features.list(cas, fs, UimaTypes.FRAGMENTS, fragments(mention.span()));
                Features.reference(fs, UimaTypes.REFERENT_OF, structure(mention.referent()));
            }
            case Referent referent -> {
                Features.text(fs, UimaTypes.NAME, referent.name());
                Features.text(fs, UimaTypes.IDENTIFIER, referent.identifier());
                writeEntry(referent.entry(), fs);
                Features.list(cas, fs, UimaTypes.MEMBERS, structures(referent.members()));
            }
            case Relation relation -> writeRelation(relation, fs);
            case Stance stance -> writeStance(stance, fs);
            case Passage passage -> {
                Features.reference(fs, UimaTypes.AUTHOR, structure(passage.author()));
                Features.text(fs, UimaTypes.AUTHOR_NAME, passage.authorName());
                Features.text(fs, UimaTypes.DATE, passage.date());
                Features.flag(fs, UimaTypes.EXCLUDED, passage.excluded());
            }
            case DocumentLabel label -> {
                if (label.value() instanceof AttributeValue.Tags chosen) {
                    Features.texts(cas, fs, UimaTypes.VALUES, chosen.tags());
                    Features.text(fs, UimaTypes.STATE, Optional.empty());
                } else {
                    Features.reference(fs, UimaTypes.VALUES, Optional.empty());
                    Features.text(fs, UimaTypes.STATE, ValueForm.stateOrOther(label.value()));
                }
            }
        }
    }

    private void writeEntry(Optional<EntryId> entry, FeatureStructure fs) {
        Features.text(fs, UimaTypes.ENTRY, entry.map(EntryId::value));
        Features.text(fs, UimaTypes.ENTRY_NAME, entry.flatMap(names::of));
    }

    private void writeHeader(AnnotationHeader header, FeatureStructure fs) {
        Features.text(fs, UimaTypes.ID, header.id().value());
        Features.text(fs, UimaTypes.TYPE_ID, header.typeId());
        Features.text(fs, UimaTypes.MADE_BY, header.madeBy());
        if (!header.madeAt().equals(lastAt)) {
            lastAt = header.madeAt();
            lastText = lastAt.toString();
        }
        Features.text(fs, UimaTypes.MADE_AT, lastText);
        Features.integer(fs, UimaTypes.SCHEMA_VERSION, header.schemaVersion());
        Features.text(fs, UimaTypes.NOTE, header.note());
        Features.number(fs, UimaTypes.CONFIDENCE, header.confidence().orElse(Double.NaN));
        Features.flag(fs, UimaTypes.UNSURE, header.unsure());
        writeAttributes(header.attributes(), fs);
    }

    private void writeAttributes(Map<String, AttributeValue> attributes, FeatureStructure fs) {
        Map<String, String> states = new TreeMap<>();
        Map<String, String> others = new TreeMap<>();
        Map<String, AttributeSlots.Slot> known = slots.of(fs).attributes();
        for (AttributeSlots.Slot slot : known.values()) {
            if (!attributes.containsKey(slot.attributeId())) {
                clear(slot, fs);
            }
        }
        attributes.forEach(
                (id, value) -> {
                    AttributeSlots.@Nullable Slot slot = known.get(id);
                    if (slot != null) {
                        clear(slot, fs);
                    }
                    Optional<String> state = ValueForm.state(value);
                    if (state.isPresent()) {
                        states.put(id, state.get());
                    } else if (slot == null || !writeSlot(slot, value, fs)) {
                        others.put(id, AttributeValueJson.write(value));
                    }
                });
        Features.pairs(cas, fs, UimaTypes.ATTRIBUTE_STATES, states);
        Features.pairs(cas, fs, UimaTypes.OTHER_ATTRIBUTES, others);
    }

    private void clear(AttributeSlots.Slot slot, FeatureStructure fs) {
        if (slot.kind() == AttributeKind.TAGS) {
            Features.reference(fs, slot.feature(), Optional.empty());
        } else {
            Features.text(fs, slot.feature(), Optional.empty());
        }
    }

    private boolean writeSlot(AttributeSlots.Slot slot, AttributeValue value, FeatureStructure fs) {
        if (slot.kind() == AttributeKind.TAGS) {
            if (value instanceof AttributeValue.Tags tags) {
                Features.texts(cas, fs, slot.feature(), tags.tags());
                return true;
            }
            return false;
        }
        Optional<String> plain = ValueForm.plain(slot.kind(), value);
        plain.ifPresent(text -> Features.text(fs, slot.feature(), text));
        return plain.isPresent();
    }

    private void writeRelation(Relation relation, FeatureStructure fs) {
        Features.list(
                cas,
                fs,
                UimaTypes.ANCHOR,
                relation.anchor().map(this::fragments).orElseGet(List::of));
        Map<String, String> known = slots.of(fs).roles();
        known.forEach(
                (role, feature) ->
                        Features.list(cas, fs, feature, structures(relation.fillers(role))));
        List<FeatureStructure> others = new ArrayList<>();
        relation.roles()
                .forEach(
                        (role, fillers) -> {
                            if (!known.containsKey(role)) {
                                FeatureStructure other = cas.createFS(type(UimaTypes.ROLE_FILLERS));
                                Features.text(other, UimaTypes.ROLE, role);
                                Features.list(cas, other, UimaTypes.FILLERS, structures(fillers));
                                others.add(other);
                            }
                        });
        Features.list(cas, fs, UimaTypes.OTHER_ROLES, others);
    }

    private void writeStance(Stance stance, FeatureStructure fs) {
        Features.list(cas, fs, UimaTypes.HOLDERS, ends(stance.holders()));
        Features.list(cas, fs, UimaTypes.TARGETS, ends(stance.targets()));
        Features.list(cas, fs, UimaTypes.SOURCES, ends(stance.sources()));
        scale(fs, UimaTypes.POLARITY, UimaTypes.POLARITY_STATE, stance.polarity());
        scale(fs, UimaTypes.INTENSITY, UimaTypes.INTENSITY_STATE, stance.intensity());
        Features.list(cas, fs, UimaTypes.CUES, spans(stance.cues()));
        Features.list(cas, fs, UimaTypes.EVIDENCE, spans(stance.evidence()));
    }

    private static void scale(
            FeatureStructure fs, String tag, String state, Optional<AttributeValue> value) {
        Optional<String> chosen = ValueForm.oneTag(value);
        Features.text(fs, tag, chosen);
        Features.text(
                fs,
                state,
                chosen.isPresent() ? Optional.empty() : value.map(ValueForm::stateOrOther));
    }

    private List<FeatureStructure> ends(List<StanceEnd> ends) {
        List<FeatureStructure> written = new ArrayList<>(ends.size());
        for (StanceEnd end : ends) {
            FeatureStructure fs = cas.createFS(type(UimaTypes.STANCE_END));
            writeEnd(end, fs);
            written.add(fs);
        }
        return written;
    }

    private void writeEnd(StanceEnd end, FeatureStructure fs) {
        switch (end) {
            case StanceEnd.Annotated annotated -> {
                Features.text(fs, UimaTypes.KIND, UimaTypes.ANNOTATED);
                Features.reference(fs, UimaTypes.ANNOTATION, structures.apply(annotated.id()));
            }
            case StanceEnd.Catalogued catalogued -> {
                Features.text(fs, UimaTypes.KIND, UimaTypes.CATALOGUED);
                writeEntry(Optional.of(catalogued.entry()), fs);
            }
            case StanceEnd.Author author -> Features.text(fs, UimaTypes.KIND, UimaTypes.AUTHOR_END);
            case StanceEnd.Implicit implicit -> {
                Features.text(fs, UimaTypes.KIND, UimaTypes.IMPLICIT);
                Features.reference(fs, UimaTypes.REFERENT_OF, structure(implicit.referent()));
            }
            case StanceEnd.Cued cued -> {
                writeEnd(cued.end(), fs);
                Features.list(cas, fs, UimaTypes.CUES, spans(cued.cues()));
            }
        }
    }

    private List<FeatureStructure> spans(List<Span> spans) {
        List<FeatureStructure> written = new ArrayList<>(spans.size());
        for (Span span : spans) {
            FeatureStructure fs = cas.createFS(type(UimaTypes.SPAN));
            Features.list(cas, fs, UimaTypes.FRAGMENTS, fragments(span));
            written.add(fs);
        }
        return written;
    }

    private List<FeatureStructure> fragments(Span span) {
        List<FeatureStructure> written = new ArrayList<>(span.fragments().size());
        for (Fragment fragment : span.fragments()) {
            written.add(
                    cas.createAnnotation(
                            type(UimaTypes.FRAGMENT), fragment.begin(), fragment.end()));
        }
        return written;
    }

    private Optional<FeatureStructure> structure(Optional<AnnotationId> id) {
        return id.map(structures);
    }

    private List<FeatureStructure> structures(List<AnnotationId> ids) {
        return ids.stream().map(structures).toList();
    }

    private Type type(String name) {
        @Nullable Type type = cas.getTypeSystem().getType(name);
        if (type == null) {
            throw new IllegalStateException("the CAS has no type " + name);
        }
        return type;
    }
}
