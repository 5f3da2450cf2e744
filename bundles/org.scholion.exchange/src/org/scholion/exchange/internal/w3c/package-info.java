/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Web Annotation: a text and a file of JSON-LD that points into it.
 *
 * <p>Source: the W3C Recommendations <a href="https://www.w3.org/TR/annotation-model/">Web
 * Annotation Data Model</a> and <a href="https://www.w3.org/TR/annotation-vocab/">Web Annotation
 * Vocabulary</a> of 23 February 2017. Its section on text quote selectors says what is counted:
 * code points, in logical order; pages and collections are those of its section on collections.
 */
@NonNullByDefault
package org.scholion.exchange.internal.w3c;

import org.eclipse.jdt.annotation.NonNullByDefault;
