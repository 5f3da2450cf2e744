/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;

/** The type system that a file carries. */
final class JsonTypes {

    private static final String ARRAY = "[]";
    private static final String BUILT_IN = "uima.cas.";

    private JsonTypes() {}

    /**
     * Returns the description of the types.
     *
     * @param types the value of {@code %TYPES}
     */
    static TypeSystemDescription of(JsonNode types) {
        TypeSystemDescription description =
                UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        for (Map.Entry<String, JsonNode> each : types.properties()) {
            String name = each.getValue().path("%NAME").asText(each.getKey());
            if (name.endsWith(ARRAY) || name.startsWith(BUILT_IN)) {
                continue;
            }
            TypeDescription type =
                    description.addType(
                            name,
                            "",
                            each.getValue().path("%SUPER_TYPE").asText(CAS.TYPE_NAME_TOP));
            for (Map.Entry<String, JsonNode> feature : each.getValue().properties()) {
                if (!feature.getKey().startsWith("%")) {
                    add(type, feature.getKey(), feature.getValue());
                }
            }
        }
        return description;
    }

    private static void add(TypeDescription type, String key, JsonNode feature) {
        String range = feature.path("%RANGE").asText(CAS.TYPE_NAME_TOP);
        Optional<String> element = Optional.of(feature.path("%ELEMENT_TYPE").asText(""));
        if (range.endsWith(ARRAY)) {
            String of = range.substring(0, range.length() - ARRAY.length());
            boolean structures = !of.startsWith(BUILT_IN) || of.equals(CAS.TYPE_NAME_TOP);
            range = structures ? CAS.TYPE_NAME_FS_ARRAY : of + "Array";
            element = Optional.of(structures ? of : "");
        }
        FeatureDescription added = type.addFeature(feature.path("%NAME").asText(key), "", range);
        element.filter(e -> !e.isEmpty()).ifPresent(added::setElementType);
    }
}
