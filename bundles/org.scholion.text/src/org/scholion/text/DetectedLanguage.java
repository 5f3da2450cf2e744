/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

/**
 * The language a text is most likely written in.
 *
 * @param tag a BCP 47 tag, the shortest form: {@code ar}, {@code ur}, {@code zh}
 * @param confidence 0 to 1
 */
public record DetectedLanguage(String tag, double confidence) {}
