/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

/**
 * The words of an element in another language than the main one of the schema. What is empty is not
 * translated, and said in the main language.
 *
 * @param language BCP 47 tag
 * @param name the name in that language
 * @param shortName the short name in that language; of types alone
 * @param description the description in that language
 */
public record Translation(String language, String name, String shortName, String description) {}
