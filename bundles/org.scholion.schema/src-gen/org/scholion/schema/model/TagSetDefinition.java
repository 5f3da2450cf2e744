/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tag Set Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A set of tags that attributes, polarities, intensities and document labels draw from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.TagSetDefinition#isOrdered <em>Ordered</em>}</li>
 *   <li>{@link org.scholion.schema.model.TagSetDefinition#isOpen <em>Open</em>}</li>
 *   <li>{@link org.scholion.schema.model.TagSetDefinition#getTags <em>Tags</em>}</li>
 * </ul>
 *
 * @see org.scholion.schema.model.SchemaPackage#getTagSetDefinition()
 * @model extendedMetaData="kind='elementOnly' name='tagSet'"
 * @generated
 */
public interface TagSetDefinition extends SchemaElement {
	/**
	 * Returns the value of the '<em><b>Ordered</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the tags form a scale, in the order given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ordered</em>' attribute.
	 * @see #setOrdered(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getTagSetDefinition_Ordered()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='ordered'"
	 * @generated
	 */
	boolean isOrdered();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.TagSetDefinition#isOrdered <em>Ordered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ordered</em>' attribute.
	 * @see #isOrdered()
	 * @generated
	 */
	void setOrdered(boolean value);

	/**
	 * Returns the value of the '<em><b>Open</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether annotators may use values that are not listed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Open</em>' attribute.
	 * @see #setOpen(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getTagSetDefinition_Open()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='open'"
	 * @generated
	 */
	boolean isOpen();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.TagSetDefinition#isOpen <em>Open</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Open</em>' attribute.
	 * @see #isOpen()
	 * @generated
	 */
	void setOpen(boolean value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.schema.model.TagDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tags, in display order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' containment reference list.
	 * @see org.scholion.schema.model.SchemaPackage#getTagSetDefinition_Tags()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='tag'"
	 * @generated
	 */
	EList<TagDefinition> getTags();

} // TagSetDefinition
