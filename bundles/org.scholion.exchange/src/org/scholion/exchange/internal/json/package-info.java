/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * UIMA JSON CAS 0.4.
 *
 * <p>Source: "JSON serialization of the Apache UIMA CAS", specification 0.4 of Apache UIMA. A file
 * carries its type system; what Scholion's own files say beyond it stands in a type system beside
 * them, as with XMI.
 */
@NonNullByDefault
package org.scholion.exchange.internal.json;

import org.eclipse.jdt.annotation.NonNullByDefault;
