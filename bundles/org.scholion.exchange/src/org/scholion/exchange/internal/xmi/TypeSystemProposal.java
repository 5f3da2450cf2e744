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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.metadata.AllowedValue;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.SourceText;
import org.scholion.exchange.schema.FeatureChoice;
import org.scholion.exchange.schema.SchemaProposal;
import org.scholion.exchange.schema.TypeChoice;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.Schema;
import org.scholion.text.XmlCharacters;

/**
 * Proposes a schema for a type system. What is a relation and what a mention is told by {@link
 * ForeignTypes}, which tells it of annotations too.
 *
 * <p>WebAnno and INCEpTION have their slots as lists of structures with a {@code role} and a {@code
 * target}, and chains as links that have a {@code next} of their own type.
 */
public final class TypeSystemProposal {

    private final TypeSystem types;
    private final ForeignTypes foreign;
    private final Map<String, TypeDescription> described = new TreeMap<>();

    private TypeSystemProposal(TypeSystemDescription description, TypeSystem types) {
        this.types = types;
        foreign = new ForeignTypes(types, description, Schema.empty());
        for (TypeDescription each : description.getTypes()) {
            described.putIfAbsent(String.valueOf(each.getName()), each);
        }
    }

    /**
     * Reads a type system.
     *
     * @param most how many bytes it may have
     * @throws UnreadableSourceException when it is none
     */
    public static SchemaProposal of(Source source, long most) throws UnreadableSourceException {
        TypeSystemDescription description =
                TypeSystems.read(source, SourceText.bytes(source, most));
        Optional<Schema> whole = TypeSystems.schema(source, description);
        if (whole.isPresent()) {
            return SchemaProposal.of(whole.get(), List.of());
        }
        try {
            CAS cas = CasCreationUtils.createCas(description, null, null);
            return new TypeSystemProposal(description, cas.getTypeSystem())
                    .propose(description, name(source));
        } catch (UIMAException | RuntimeException e) {
            // UIMA reports some contradictions in a type system unchecked
            throw TypeSystems.invalid(source, e);
        }
    }

    private static String name(Source source) {
        String file = source.fileName();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private SchemaProposal propose(TypeSystemDescription description, String file) {
        List<TypeChoice> choices = new ArrayList<>();
        for (TypeDescription each : description.getTypes()) {
            String name = String.valueOf(each.getName());
            @Nullable Type type = types.getType(name);
            boolean again = choices.stream().anyMatch(c -> c.name().equals(name));
            if (type != null && !again && foreign.isAnnotation(type) && !isBuiltIn(name)) {
                choices.add(choice(type));
            }
        }
        @Nullable String said = description.getName();
        String name = said == null || said.isBlank() ? file : said.strip();
        return new SchemaProposal(name, name, choices, Optional.empty(), List.of());
    }

    private static boolean isBuiltIn(String name) {
        return name.startsWith("uima.");
    }

    private TypeChoice choice(Type type) {
        List<FeatureChoice> features = new ArrayList<>();
        TypeChoice.Use use = use(type);
        for (Feature feature : foreign.features(type)) {
            features.add(feature(type, feature, use));
            if (foreign.slot(feature).flatMap(f -> foreign.slotLabel(f.getDomain())).isPresent()) {
                String labels = SlotLabels.attribute(feature.getShortName());
                features.add(attribute(labels, AttributeKind.TEXT));
            }
        }
        @Nullable Type above = types.getParent(type);
        Optional<String> parent =
                above == null || isBuiltIn(above.getName())
                        ? Optional.empty()
                        : Optional.of(above.getName());
        return new TypeChoice(
                type.getName(),
                description(type),
                use,
                parent,
                use != TypeChoice.Use.ENTITY || foreign.next(type).isPresent(),
                features);
    }

    private String description(Type type) {
        @Nullable TypeDescription said = described.get(type.getName());
        String text = said == null ? "" : String.valueOf(said.getDescription());
        boolean fits = XmlCharacters.firstForbidden(text).isEmpty() && !text.equals("null");
        return fits ? text.strip() : "";
    }

    private TypeChoice.Use use(Type type) {
        return switch (foreign.part(type)) {
            case TOKEN, SENTENCE, METADATA, BOOKKEEPING -> TypeChoice.Use.LEFT_OUT;
            case RELATION -> TypeChoice.Use.RELATION;
            case EVENT -> TypeChoice.Use.EVENT;
            case MENTION -> TypeChoice.Use.ENTITY;
        };
    }

    private FeatureChoice feature(Type type, Feature feature, TypeChoice.Use use) {
        String name = feature.getShortName();
        Type range = feature.getRange();
        return switch (foreign.form(feature)) {
            case TRUTH -> attribute(name, AttributeKind.FLAG);
            case WHOLE_NUMBER -> attribute(name, AttributeKind.INTEGER);
            case DECIMAL -> attribute(name, AttributeKind.DECIMAL);
            case TEXT -> attribute(name, AttributeKind.TEXT);
            case TAG ->
                    new FeatureChoice(
                            name,
                            FeatureChoice.Use.ATTRIBUTE,
                            AttributeKind.TAG,
                            range.getName(),
                            values(range),
                            "");
            case TEXTS ->
                    new FeatureChoice(
                            name,
                            FeatureChoice.Use.ATTRIBUTE,
                            AttributeKind.TAGS,
                            feature.getDomain().getName() + "." + name,
                            List.of(),
                            "");
            case LINK -> link(type, feature, use);
            case LINKS ->
                    foreign.slot(feature)
                            .map(target -> target.getRange().getName())
                            .map(to -> other(name, FeatureChoice.Use.ROLES, to))
                            .orElseGet(() -> other(name, FeatureChoice.Use.LEFT_OUT, ""));
            case PLACE, NUMBERS -> other(name, FeatureChoice.Use.LEFT_OUT, "");
        };
    }

    private FeatureChoice link(Type type, Feature feature, TypeChoice.Use use) {
        String name = feature.getShortName();
        Type range = feature.getRange();
        if (!foreign.isAnnotation(range)
                || foreign.next(type).filter(feature::equals).isPresent()) {
            return other(name, FeatureChoice.Use.LEFT_OUT, "");
        }
        if (use == TypeChoice.Use.RELATION) {
            return other(name, FeatureChoice.Use.ROLE, range.getName());
        }
        boolean any = isBuiltIn(range.getName());
        return other(
                name,
                any || use(range) != TypeChoice.Use.LEFT_OUT
                        ? FeatureChoice.Use.ATTRIBUTE
                        : FeatureChoice.Use.LEFT_OUT,
                range.getName());
    }

    private static FeatureChoice attribute(String name, AttributeKind kind) {
        return new FeatureChoice(name, FeatureChoice.Use.ATTRIBUTE, kind, "", List.of(), "");
    }

    private static FeatureChoice other(String name, FeatureChoice.Use use, String range) {
        return new FeatureChoice(name, use, AttributeKind.LINK, "", List.of(), range);
    }

    private List<String> values(Type range) {
        @Nullable TypeDescription said = described.get(range.getName());
        List<String> values = new ArrayList<>();
        if (said != null && said.getAllowedValues() != null) {
            for (AllowedValue value : said.getAllowedValues()) {
                values.add(String.valueOf(value.getString()));
            }
        }
        return values;
    }
}
